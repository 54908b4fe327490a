import { scoreRanking } from '../../../src/evaluation/ranking/ranking-metrics.js';
import {
  meansOf,
  type QueryRanking,
  type RankingReport,
} from '../../../src/evaluation/ranking/ranking-report.js';

const TIMES = { mean: 2, median: 1.5, p95: 4 };

/** A report on one query, `q1`, whose relevant document `a` stands at the given place, from 1, in two orders. */
export function rankingReportOf(
  places: { readonly all: number; readonly text: number },
  given: Partial<RankingReport> = {},
): RankingReport {
  const ranked = (place: number): QueryRanking => {
    const ids = Array.from({ length: place }, (_, at) => (at === place - 1 ? 'a' : `x${at}`));
    return {
      documents: ids.map((id, at) => ({ id, score: 1 - at / 100 })),
      scores: scoreRanking(ids, new Map([['a', 1]])),
    };
  };
  const rankings = { all: ranked(places.all), vector: ranked(3), text: ranked(places.text) };
  const results = [{ id: 'q1', text: 'which one?', judgements: { a: 1 }, rankings }];
  return {
    kind: 'ranking',
    name: 'small',
    folder: '/sets/small',
    model: 'hash (fp32)',
    documents: 4,
    passages: 5,
    unfindable: 0,
    queries: 1,
    unjudged: 0,
    means: meansOf(results, ['all', 'vector', 'text']),
    timings: {
      queriesPerSecond: 500,
      encodeMs: TIMES,
      retrieveMs: TIMES,
      rerankMs: TIMES,
      totalMs: TIMES,
    },
    results,
    ...given,
  };
}
