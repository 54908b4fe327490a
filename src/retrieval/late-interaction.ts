import type { QuestionEncoding, TokenBits } from '../embedding/index.js';
import { SignMatcher } from './sign-matcher.js';

/** How well a question's tokens are matched, 0 to about 1: in a passage as a whole, and in each of its segments. */
export interface LateScore {
  readonly passage: number;
  /** In the order of the encoder's segments: context first, then sentences. */
  readonly segments: Float32Array;
  /** The best match of every token in every segment: `segments × tokens`, token by token within a segment. */
  readonly matches: Float32Array;
}

/**
 * Late interaction (Khattab and Zaharia, 2020: MaxSim): each token of the question is compared with every token of
 * the passage, its best match counts, and the matches are averaged with the given weights.
 */
export class LateInteraction {
  readonly #matcher: SignMatcher;
  readonly #weights: Float64Array;

  /** @param weights one a question token, of any scale; see {@link inverseFrequencies} */
  constructor(question: QuestionEncoding, weights: Float64Array) {
    const { ids, vectors } = question.tokens;
    this.#matcher = new SignMatcher(vectors, ids.length === 0 ? 1 : vectors.length / ids.length);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.#weights = weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
  }

  /** Scores one passage. */
  score(tokens: TokenBits): LateScore {
    const best = this.#matcher.bestMatches(tokens);
    const segments = new Float32Array(tokens.counts.length);
    const matches = new Float32Array(best.length);
    let passage = 0;
    for (const [token, weight] of this.#weights.entries()) {
      let highest = 0;
      for (let segment = 0; segment < segments.length; segment += 1) {
        const match = Math.max(0, best[token * segments.length + segment] ?? 0);
        matches[segment * this.#weights.length + token] = match;
        segments[segment] = (segments[segment] ?? 0) + weight * match;
        if (match > highest) highest = match;
      }
      passage += weight * highest;
    }
    return { passage, segments, matches };
  }
}

/**
 * Weights of tokens by how rare they are: the inverse document frequency of BM25 over passages.
 * @param frequencies in how many passages each token occurs
 * @param passages how many passages there are
 */
export function inverseFrequencies(frequencies: Float64Array, passages: number): Float64Array {
  // The two numbers may come from different moments of a library that is being written.
  return frequencies.map((count) =>
    Math.log(1 + (Math.max(0, passages - count) + 0.5) / (count + 0.5)),
  );
}
