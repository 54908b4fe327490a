import { describe, expect, it } from 'vitest';
import { rankDocuments } from '../../../src/evaluation/ranking/rank-documents.js';
import {
  lossesOf,
  type QueryResult,
  queryRanking,
} from '../../../src/evaluation/ranking/ranking-report.js';
import { hitOf } from './hit-of.js';

const query = { id: 'q', text: 'x', judgements: new Map([['a', 1]]) };

describe('ranking documents', () => {
  it('takes the best passage of each', () => {
    const hits = [hitOf('b', 0.4), hitOf('a', 0.2), hitOf('b', 0.1), hitOf('a', 0.9)];
    expect(rankDocuments(hits, query)).toEqual([
      { id: 'a', score: 0.9 },
      { id: 'b', score: 0.4 },
    ]);
  });

  it('puts the later id first among equals, in whatever order they come', () => {
    const ids = (order: readonly string[]) =>
      rankDocuments(
        order.map((id) => hitOf(id, 0.5)),
        query,
      ).map(({ id }) => id);
    expect(ids(['a', 'c', 'b'])).toEqual(['c', 'b', 'a']);
    expect(ids(['b', 'a', 'c'])).toEqual(['c', 'b', 'a']);
  });

  it('passes over the query itself unless it was judged, and what has no score', () => {
    const hits = [hitOf('q', 0.9), hitOf('a', 0.5), hitOf('z', 0)];
    expect(rankDocuments(hits, query).map(({ id }) => id)).toEqual(['a']);
    const judged = { ...query, judgements: new Map([['q', 1]]) };
    expect(rankDocuments(hits, judged).map(({ id }) => id)).toEqual(['q', 'a']);
  });
});

describe('losses', () => {
  const judgements = new Map([['a', 1]]);
  const ranked = (...ids: string[]) =>
    queryRanking(
      ids.map((id, place) => ({ id, score: 1 - place / 100 })),
      judgements,
    );
  const result = (id: string, rankings: QueryResult['rankings']): QueryResult => ({
    id,
    text: id,
    judgements: { a: 1 },
    rankings,
  });

  it('are queries that a single signal ranks better, the greatest first', () => {
    const [first, second, third] = [ranked('a'), ranked('x', 'a'), ranked('x', 'y', 'a')];
    const losses = lossesOf([
      result('small', { all: second, vector: first, text: third }),
      result('great', { all: third, vector: second, text: first }),
      result('gain', { all: first, vector: second, text: third }),
      result('even', { all: first, vector: first, text: third }),
      result('single', { all: third }),
    ]);
    expect(losses.map(({ id, single }) => [id, single])).toEqual([
      ['great', 'text'],
      ['small', 'vector'],
    ]);
  });
});
