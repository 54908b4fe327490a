/** How much alike names are at least, as a share of their groups of letters. */
const LEAST_LIKENESS = 0.3;

/**
 * Finds names that are much like another one: by Dice's coefficient over groups of three letters (Dice, 1945), so that
 * slips of the keyboard and transposed words find them. Only names that share a group are compared.
 */
export class TrigramIndex {
  readonly #names = new Map<string, number[]>();
  readonly #sizes: number[];

  /** @param names folded; several may be of one owner */
  constructor(names: readonly string[]) {
    this.#sizes = names.map((name, at) => {
      const trigrams = trigramsOf(name);
      for (const trigram of trigrams) {
        const group = this.#names.get(trigram);
        if (group === undefined) this.#names.set(trigram, [at]);
        else group.push(at);
      }
      return trigrams.size;
    });
  }

  /** The places of the names most like a given one, best first, those before others where they are as like. */
  nearest(given: string): number[] {
    const wanted = trigramsOf(given);
    const shared = new Map<number, number>();
    for (const trigram of wanted) {
      for (const at of this.#names.get(trigram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return Array.from(shared, ([at, count]) => {
      return { at, likeness: (2 * count) / (wanted.size + (this.#sizes[at] ?? 0)) };
    })
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .map(({ at }) => at);
  }
}

function trigramsOf(name: string): Set<string> {
  const letters = ` ${name} `;
  const trigrams = new Set<string>();
  for (let at = 0; at + 3 <= letters.length; at += 1) trigrams.add(letters.slice(at, at + 3));
  return trigrams;
}
