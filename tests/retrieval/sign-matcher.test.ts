import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SignMatcher } from '../../src/retrieval/sign-matcher.js';

const tokenCount = fc.integer({ min: 0, max: 5 });
const unit = (values: readonly number[]) => {
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
};
const vectorsOf = (count: number, dimension: number) =>
  fc.array(
    fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), {
        minLength: dimension,
        maxLength: dimension,
      })
      .map(unit),
    { minLength: count, maxLength: count },
  );

/** The bits of vectors as an encoder gives them. */
function bitsOf(vectors: readonly (readonly number[])[], dimension: number): Uint8Array {
  const width = Math.ceil(dimension / 8);
  const bits = new Uint8Array(vectors.length * width);
  for (const [row, values] of vectors.entries()) {
    for (const [d, value] of values.entries()) {
      const at = row * width + (d >> 3);
      if (value >= 0) bits[at] = (bits[at] ?? 0) | (1 << (d & 7));
    }
  }
  return bits;
}

const cases = fc.integer({ min: 1, max: 70 }).chain((dimension) =>
  fc
    .record({
      questionTokens: tokenCount,
      counts: fc.array(tokenCount, { maxLength: 4 }),
    })
    .chain(({ questionTokens, counts }) =>
      fc.record({
        dimension: fc.constant(dimension),
        counts: fc.constant(counts),
        question: vectorsOf(questionTokens, dimension),
        passage: vectorsOf(
          counts.reduce((sum, count) => sum + count, 0),
          dimension,
        ),
      }),
    ),
);

describe('SignMatcher', () => {
  test('gives the best estimate of every question token in every segment', () => {
    fc.assert(
      fc.property(cases, ({ dimension, counts, question, passage }) => {
        const matcher = new SignMatcher(Float32Array.from(question.flat()), dimension);
        const given = matcher.bestMatches({
          counts: Int32Array.from(counts),
          bits: bitsOf(passage, dimension),
        });
        const rest = [...passage];
        const segments = counts.map((count) => rest.splice(0, count));
        const naive = question.flatMap((token) =>
          segments.map((rows) =>
            rows.reduce((best, row) => {
              const sum = row.reduce(
                (s, value, d) => s + (value >= 0 ? 1 : -1) * (token[d] ?? 0),
                0,
              );
              return Math.max(best, sum / Math.sqrt(dimension));
            }, -1),
          ),
        );
        expect(given).toHaveLength(naive.length);
        for (const [at, value] of naive.entries()) expect(given[at]).toBeCloseTo(value, 4);
      }),
      { numRuns: 300 },
    );
  });

  test('a token is estimated to be most like itself', () => {
    const dimension = 384;
    const rows = [1, 2, 3].map((seed) =>
      unit(Array.from({ length: dimension }, (_, d) => Math.sin(seed * 100 + d * d))),
    );
    const matcher = new SignMatcher(Float32Array.from(rows.flat()), dimension);
    const counts = Int32Array.of(1, 1, 1);
    const best = matcher.bestMatches({ counts, bits: bitsOf(rows, dimension) });
    for (const token of rows.keys()) {
      const scores = [...best.subarray(token * 3, token * 3 + 3)];
      expect(scores.indexOf(Math.max(...scores))).toBe(token);
      expect(scores[token]).toBeGreaterThan(0.7);
      expect(scores[token]).toBeLessThanOrEqual(1);
    }
  });
});
