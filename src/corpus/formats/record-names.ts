/** Gives the records of one file names that are all different. */
export class RecordNames {
  readonly #taken = new Set<string>();

  /** The record's own id, or its line in the file where it has none, made unique by a number where already taken. */
  take(id: string | null, line: number): string {
    const base = id ?? String(line);
    let name = base;
    for (let n = 2; this.#taken.has(name); n += 1) name = `${base}#${n}`;
    this.#taken.add(name);
    return name;
  }
}
