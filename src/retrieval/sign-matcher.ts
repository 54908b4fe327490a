import type { TokenBits } from '../embedding/index.js';

/**
 * Compares the token vectors of a question, which are whole, with those of passages, of which only the sign of every
 * dimension is kept. With s the vector of signs, q·s / √d estimates the cosine of q and the passage's token.
 *
 * Eight dimensions at a time are looked up: for each question token and each byte of a passage token there is a table
 * with the sum that each of the 256 values of the byte stands for.
 */
export class SignMatcher {
  readonly #tables: Float32Array;
  readonly #questionTokens: number;
  readonly #bytes: number;
  readonly #scale: number;

  /** @param vectors the question's token vectors, one after the other, each of length 1 */
  constructor(vectors: Float32Array, dimension: number) {
    this.#bytes = Math.ceil(dimension / 8);
    this.#questionTokens = vectors.length / dimension;
    this.#scale = 1 / Math.sqrt(dimension);
    this.#tables = new Float32Array(this.#questionTokens * this.#bytes * 256);
    for (let token = 0; token < this.#questionTokens; token += 1) {
      for (let byte = 0; byte < this.#bytes; byte += 1) {
        const first = token * dimension + byte * 8;
        const eight = vectors.subarray(first, Math.min(first + 8, (token + 1) * dimension));
        fillTable(this.#tables, (token * this.#bytes + byte) * 256, eight);
      }
    }
  }

  /**
   * The best match of every question token in every segment of a passage: `questionTokens × segments` estimated
   * cosines, segment by segment within a question token; -1 in a segment without tokens.
   */
  bestMatches({ counts, bits }: Pick<TokenBits, 'counts' | 'bits'>): Float32Array {
    const segments = counts.length;
    const best = new Float32Array(this.#questionTokens * segments).fill(-1);
    const tableLength = this.#bytes * 256;
    for (let token = 0; token < this.#questionTokens; token += 1) {
      const table = this.#tables.subarray(token * tableLength, (token + 1) * tableLength);
      let at = 0;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = at + (counts[segment] ?? 0) * this.#bytes;
        let highest = Number.NEGATIVE_INFINITY;
        for (; at < end; at += this.#bytes) highest = Math.max(highest, this.#sum(table, bits, at));
        if (highest > Number.NEGATIVE_INFINITY) {
          best[token * segments + segment] = highest * this.#scale;
        }
      }
    }
    return best;
  }

  // Four sums that do not wait for each other run half as long as one.
  #sum(table: Float32Array, bits: Uint8Array, at: number): number {
    const whole = this.#bytes & ~3;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let byte = 0; byte < whole; byte += 4) {
      const row = byte * 256;
      a += table[row + (bits[at + byte] as number)] as number;
      b += table[row + 256 + (bits[at + byte + 1] as number)] as number;
      c += table[row + 512 + (bits[at + byte + 2] as number)] as number;
      d += table[row + 768 + (bits[at + byte + 3] as number)] as number;
    }
    for (let byte = whole; byte < this.#bytes; byte += 1) {
      a += table[byte * 256 + (bits[at + byte] as number)] as number;
    }
    return a + b + c + d;
  }
}

/** Fills the table of eight dimensions: for every byte, the sum of the values with the signs that its bits give. */
function fillTable(tables: Float32Array, start: number, eight: Float32Array): void {
  tables[start] = -eight.reduce((sum, value) => sum + value, 0);
  for (let byte = 1; byte < 256; byte += 1) {
    const lowest = byte & -byte;
    const dimension = 31 - Math.clz32(lowest);
    const without = tables[start + (byte ^ lowest)] ?? 0;
    tables[start + byte] = without + 2 * (eight[dimension] ?? 0);
  }
}
