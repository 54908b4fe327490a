import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hitAt,
  meanScores,
  ndcgAt,
  recallAt,
  reciprocalRankAt,
  scoreRanking,
} from '../../../src/evaluation/ranking/ranking-metrics.js';

const judged = (grades: Readonly<Record<string, number>>) => new Map(Object.entries(grades));

describe('nDCG', () => {
  it('gives the textbook value for grades 3 2 3 0 1 2 with a 3 and a 2 not found', () => {
    const judgements = judged({ a: 3, b: 2, c: 3, d: 0, e: 1, f: 2, g: 3, h: 2 });
    const dcg = 3 + 2 / Math.log2(3) + 3 / 2 + 1 / Math.log2(6) + 2 / Math.log2(7);
    expect(dcg).toBeCloseTo(6.861, 3);
    expect(ndcgAt(6, ['a', 'b', 'c', 'd', 'e', 'f'], judgements)).toBeCloseTo(dcg / 8.74, 4);
    expect(ndcgAt(6, ['a', 'b', 'c', 'd', 'e', 'f'], judgements)).toBeCloseTo(0.785, 3);
  });

  it('gives what pytrec_eval gives for its own example', () => {
    const q1 = judged({ d1: 0, d2: 1, d3: 0 });
    const q2 = judged({ d2: 1, d3: 1 });
    expect(ndcgAt(10, ['d3', 'd1', 'd2'], q1)).toBeCloseTo(0.5, 12);
    expect(ndcgAt(10, ['d1', 'd3', 'd2'], q2)).toBeCloseTo(0.6934264036172708, 12);
  });

  it('takes the grade itself for the gain', () => {
    const judgements = judged({ a: 3, b: 1 });
    const swapped = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3));
    expect(ndcgAt(10, ['b', 'a'], judgements)).toBeCloseTo(swapped, 12);
  });

  it('does not look beyond the cut, neither in the ranking nor in the ideal', () => {
    const judgements = judged({ a: 1, b: 1, c: 1 });
    expect(ndcgAt(2, ['a', 'b'], judgements)).toBe(1);
    expect(ndcgAt(2, ['x', 'y', 'a'], judgements)).toBe(0);
  });

  it('takes grades below zero for zero', () => {
    expect(ndcgAt(10, ['bad', 'good'], judged({ bad: -1, good: 1 }))).toBeCloseTo(
      1 / Math.log2(3),
      12,
    );
  });

  it('is 0 where nothing is relevant or nothing was found', () => {
    expect(ndcgAt(10, ['a'], judged({ a: 0 }))).toBe(0);
    expect(ndcgAt(10, [], judged({ a: 1 }))).toBe(0);
  });

  it('lies between 0 and 1, and is 1 for the ideal order', () => {
    const grades = fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 4 }), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(grades, fc.infiniteStream(fc.nat()), (given, order) => {
        const judgements = judged(given);
        const ids = [...judgements.keys()];
        const shuffled = ids
          .map((id) => ({ id, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ id }) => id);
        const ideal = ids.sort((a, b) => (judgements.get(b) ?? 0) - (judgements.get(a) ?? 0));
        const value = ndcgAt(10, shuffled, judgements);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        const any = [...judgements.values()].some((grade) => grade > 0);
        expect(ndcgAt(10, ideal, judgements)).toBeCloseTo(any ? 1 : 0, 12);
      }),
    );
  });
});

describe('reciprocal rank', () => {
  const judgements = judged({ a: 1, b: 2, c: 0 });

  it('is one over the rank of the first relevant document', () => {
    expect(reciprocalRankAt(10, ['a', 'b'], judgements)).toBe(1);
    expect(reciprocalRankAt(10, ['c', 'x', 'b', 'a'], judgements)).toBeCloseTo(1 / 3, 12);
  });

  it('is 0 where the first relevant document stands beyond the cut', () => {
    const ten = Array.from({ length: 10 }, (_, place) => `x${place}`);
    expect(reciprocalRankAt(10, [...ten.slice(1), 'a'], judgements)).toBe(0.1);
    expect(reciprocalRankAt(10, [...ten, 'a'], judgements)).toBe(0);
  });
});

describe('recall and hits', () => {
  const judgements = judged({ a: 1, b: 2, c: 1, d: 0 });

  it('counts relevant documents among the first, whatever their grades', () => {
    expect(recallAt(10, ['a', 'x', 'b'], judgements)).toBeCloseTo(2 / 3, 12);
    expect(recallAt(1, ['a', 'b', 'c'], judgements)).toBeCloseTo(1 / 3, 12);
    expect(recallAt(10, ['d'], judgements)).toBe(0);
    expect(recallAt(10, ['d'], judged({ d: 0 }))).toBe(0);
  });

  it('needs one relevant document for a hit', () => {
    expect(hitAt(4, ['x', 'd', 'y', 'c'], judgements)).toBe(1);
    expect(hitAt(4, ['x', 'd', 'y', 'z', 'c'], judgements)).toBe(0);
  });
});

describe('means', () => {
  it('weigh every query alike', () => {
    const one = scoreRanking(['a'], judged({ a: 1 }));
    const none = scoreRanking(['x'], judged({ a: 1 }));
    const half = { 'ndcg@10': 0.5, 'mrr@10': 0.5, 'recall@10': 0.5, 'hit@4': 0.5 };
    expect(meanScores([one, none])).toEqual(half);
  });

  it('are 0 without queries', () => {
    expect(meanScores([])['ndcg@10']).toBe(0);
  });
});
