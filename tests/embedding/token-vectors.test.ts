import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, pool, signBits, unitRows } from '../../src/embedding/token-vectors.js';

describe('token vectors', () => {
  it('are pooled to a vector of length 1', () => {
    const output = { values: Float32Array.of(3, 0, 0, 4, 0, 0), dimension: 2 };
    expect([...pool(output, 'mean')]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8)]);
    expect([...pool(output, 'cls')]).toEqual([1, 0]);
    expect([...output.values]).toEqual([3, 0, 0, 4, 0, 0]);
  });

  it('are scaled one by one', () => {
    const output = { values: Float32Array.of(9, 9, 3, 4, 0, 2, 9, 9), dimension: 2 };
    const rows = unitRows(output, 1, 2);
    expect([...rows]).toEqual([expect.closeTo(0.6), expect.closeTo(0.8), 0, 1]);
  });

  it('keep zeros as they are', () => {
    expect([...normalize(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  it('give one sign bit for each value, lowest first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.constantFrom(-2, -0.5, -0, 0, 0.5, 2), { minLength: 80, maxLength: 80 }),
        (dimension, list) => {
          const values = Float32Array.from(list.slice(0, 4 * dimension));
          const bits = signBits({ values, dimension }, 1, 2);
          const width = Math.ceil(dimension / 8);
          expect(bits).toHaveLength(2 * width);
          for (let row = 0; row < 2; row += 1) {
            for (let d = 0; d < 8 * width; d += 1) {
              const bit = ((bits[row * width + (d >> 3)] ?? 0) >> (d % 8)) & 1;
              const value = d < dimension ? (values[(row + 1) * dimension + d] ?? 0) : -1;
              expect(bit).toBe(value >= 0 ? 1 : 0);
            }
          }
        },
      ),
    );
  });
});
