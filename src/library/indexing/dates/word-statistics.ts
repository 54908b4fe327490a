import type { IsDistinctive } from '../../../dating/borrowing/index.js';
import type { DateLedger } from '../../date-ledger.js';

/**
 * In how many passages a word may occur to be distinctive: a quarter of them in a small library, in a large one a
 * hundredth and a few; in a tiny one, where shares mean nothing, this many.
 */
const LARGEST_SHARE = 0.25;
const SHARE = 0.01;
const FEW = 12;
const LEAST = 6;

/** In how many passages a word may occur to tell events apart in a library of so many. */
export function distinctiveLimit(passages: number): number {
  return Math.max(LEAST, Math.floor(Math.min(passages * LARGEST_SHARE, FEW + passages * SHARE)));
}

/** Counts words once and keeps the counts for the time of a run. */
export class WordStatistics {
  readonly #ledger: DateLedger;
  readonly #limit: number;
  readonly #counts = new Map<string, number>();

  private constructor(ledger: DateLedger, limit: number) {
    this.#ledger = ledger;
    this.#limit = limit;
  }

  static async open(ledger: DateLedger): Promise<WordStatistics> {
    return new WordStatistics(ledger, distinctiveLimit(await ledger.passageCount()));
  }

  /** The distinctive ones of some words, with the number of passages each occurs in, rarest first. */
  async distinctive(words: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const unknown = words.filter((word) => !this.#counts.has(word));
    const counts = await this.#ledger.frequencies(unknown, this.#limit + 1);
    for (const [place, word] of unknown.entries()) this.#counts.set(word, counts[place] ?? 0);
    const found = words.flatMap((word): [string, number][] => {
      const count = this.#counts.get(word) ?? 0;
      return count <= this.#limit ? [[word, count]] : [];
    });
    return new Map(found.sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1)));
  }

  /** A test for words that were asked for before; others are not distinctive. */
  get isDistinctive(): IsDistinctive {
    return (word) => (this.#counts.get(word) ?? Number.POSITIVE_INFINITY) <= this.#limit;
  }
}
