import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fuseScores } from '../../src/retrieval/fuse-scores.js';

const scored = (scores: Readonly<Record<string, number>>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score }));

describe('fuseScores', () => {
  test('adds signals after scaling each to its highest score', () => {
    const fused = fuseScores([
      { weight: 0.5, scores: scored({ a: 20, b: 10 }) },
      { weight: 0.5, scores: scored({ b: 0.9, c: 0.45 }) },
    ]);
    expect(fused).toEqual(scored({ b: 0.75, a: 0.5, c: 0.25 }));
  });

  test('a clear lead in one signal outweighs a narrow one in the other', () => {
    const fused = fuseScores([
      { weight: 0.5, scores: scored({ a: 30, b: 3 }) },
      { weight: 0.5, scores: scored({ b: 0.61, a: 0.6 }) },
    ]);
    expect(fused[0]?.id).toBe('a');
  });

  test('a score below 0 gives nothing and takes nothing away', () => {
    const fused = fuseScores([
      { weight: 1, scores: scored({ a: 2, b: -2 }) },
      { weight: 1, scores: scored({ b: 1 }) },
    ]);
    expect(fused).toEqual(scored({ a: 1, b: 1 }));
  });

  test('candidates stay although a signal sees nothing in any of them', () => {
    expect(fuseScores([{ weight: 1, scores: scored({ a: -0.1, b: -0.2 }) }])).toEqual(
      scored({ a: 0, b: 0 }),
    );
    expect(
      fuseScores([
        { weight: 1, scores: scored({ a: 0, b: 0 }) },
        { weight: 1, scores: scored({ b: 3 }) },
      ]),
    ).toEqual(scored({ b: 1, a: 0 }));
  });

  test('no signals and no candidates give nothing', () => {
    expect(fuseScores([])).toEqual([]);
    expect(fuseScores([{ weight: 1, scores: [] }])).toEqual([]);
  });

  test('gives every candidate once, best first, between 0 and the weights together', () => {
    const scores = fc
      .dictionary(fc.constantFrom(...'abcdef'), fc.double({ min: -5, max: 50, noNaN: true }))
      .map(scored);
    fc.assert(
      fc.property(scores, scores, fc.double({ min: 0, max: 1, noNaN: true }), (one, two, share) => {
        const fused = fuseScores([
          { weight: share, scores: one },
          { weight: 1 - share, scores: two },
        ]);
        const ids = new Set([...one, ...two].map(({ id }) => id));
        expect(new Set(fused.map(({ id }) => id))).toEqual(ids);
        expect(fused).toHaveLength(ids.size);
        for (const [at, { score }] of fused.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(score).toBeLessThanOrEqual(fused[at - 1]?.score ?? 2);
        }
      }),
    );
  });
});
