import type { PassageTokens } from '../../src/embedding/index.js';

/** The tokens of a text that has none. */
export const NO_TOKENS: PassageTokens = {
  ids: new Int32Array(0),
  counts: new Int32Array(0),
  bits: null,
};

/** A vector of length 1 in a direction drawn at random. */
export function randomVector(random: () => number, dimension: number): Float32Array {
  const vector = Float32Array.from({ length: dimension }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
  });
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}
