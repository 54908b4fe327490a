import type { Pooling } from './model-identity.js';

/** The output of a model for one input: a vector for each of its tokens, one after the other. */
export interface TokenVectors {
  readonly values: Float32Array;
  readonly dimension: number;
}

/** One vector of length 1 for the whole input. */
export function pool({ values, dimension }: TokenVectors, pooling: Pooling): Float32Array {
  if (pooling === 'cls') return normalize(values.slice(0, dimension));
  // The sum points the way of the mean, and only the direction is kept.
  const sum = new Float32Array(dimension);
  for (let start = 0; start < values.length; start += dimension) {
    for (let d = 0; d < dimension; d += 1) sum[d] = (sum[d] ?? 0) + (values[start + d] ?? 0);
  }
  return normalize(sum);
}

/** Scales a vector to length 1, in place. A vector of zeros stays as it is. */
export function normalize(vector: Float32Array): Float32Array {
  let squares = 0;
  for (let d = 0; d < vector.length; d += 1) squares += (vector[d] ?? 0) ** 2;
  if (squares === 0) return vector;
  const factor = 1 / Math.sqrt(squares);
  for (let d = 0; d < vector.length; d += 1) vector[d] = (vector[d] ?? 0) * factor;
  return vector;
}

/** The vectors of `length` tokens from the token `start` on, each scaled to length 1. */
export function unitRows(
  { values, dimension }: TokenVectors,
  start: number,
  length: number,
): Float32Array {
  const rows = values.slice(start * dimension, (start + length) * dimension);
  for (let row = 0; row < length; row += 1) {
    normalize(rows.subarray(row * dimension, (row + 1) * dimension));
  }
  return rows;
}

/**
 * The sign bits of `length` tokens from the token `start` on: `ceil(dimension / 8)` bytes a token, dimension d in bit
 * `d % 8` of byte `d >> 3`, 1 for a value of at least 0.
 */
export function signBits(
  { values, dimension }: TokenVectors,
  start: number,
  length: number,
): Uint8Array {
  const bits = new Uint8Array(length * Math.ceil(dimension / 8));
  let at = 0;
  for (let row = start; row < start + length; row += 1) {
    const end = (row + 1) * dimension;
    for (let from = row * dimension; from < end; from += 8) {
      let byte = 0;
      const last = Math.min(8, end - from);
      // No branch: signs are as good as random, so that most branches on them would be mispredicted.
      for (let bit = 0; bit < last; bit += 1)
        byte |= Number((values[from + bit] ?? -1) >= 0) << bit;
      bits[at] = byte;
      at += 1;
    }
  }
  return bits;
}
