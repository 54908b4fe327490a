/** How many ids are remembered: minutes of a busy bot, while Discord delivers again within seconds. */
const MOST = 10_000;

/** Remembers the last ids, of interactions or messages, so that what is delivered twice is handled once. */
export class Seen {
  readonly #ids = new Set<string>();
  readonly #most: number;

  constructor(most = MOST) {
    this.#most = most;
  }

  /** Remembers an id, and forgets the oldest over the bound. @returns whether the id is new */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    for (const oldest of this.#ids) {
      if (this.#ids.size <= this.#most) break;
      this.#ids.delete(oldest);
    }
    return true;
  }
}
