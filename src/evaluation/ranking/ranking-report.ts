import type { TimeSummary } from '../time-summary.js';
import type { BeirSet } from './beir-set.js';
import type { RankedDocument } from './rank-documents.js';
import { meanScores, type RankingScores, scoreRanking } from './ranking-metrics.js';

/**
 * An order of the documents that is measured: `all` is the one that people get; `fused` is the same without late
 * interaction; `text` and `vector` are by one signal alone.
 */
export type RankingName = 'all' | 'fused' | 'vector' | 'text';

/** Which documents a query got in one order, the first ten, and how good that is. */
export interface QueryRanking {
  readonly documents: readonly RankedDocument[];
  readonly scores: RankingScores;
}

/** One query with all its rankings. */
export interface QueryResult {
  readonly id: string;
  readonly text: string;
  /** Grades of the judged documents, by id. */
  readonly judgements: Readonly<Record<string, number>>;
  readonly rankings: Partial<Readonly<Record<RankingName, QueryRanking>>>;
}

/** How long a search took, by stage; queries are run one at a time. */
export interface RankingTimings {
  readonly queriesPerSecond: number;
  readonly encodeMs: TimeSummary;
  readonly retrieveMs: TimeSummary;
  readonly rerankMs: TimeSummary;
  /** From the question's text to the hits, with what it takes to pass them between threads. */
  readonly totalMs: TimeSummary;
}

/** What a benchmark of retrieval gave. */
export interface RankingReport {
  readonly kind: 'ranking';
  readonly name: string;
  readonly folder: string;
  /** The model that embedded the documents, as messages name it. */
  readonly model: string;
  readonly documents: number;
  readonly passages: number;
  /** Documents that were judged relevant and cannot be found: not in the corpus, or without text. */
  readonly unfindable: number;
  readonly queries: number;
  readonly unjudged: number;
  /** Means over all queries, in the order in which they were asked for. */
  readonly means: readonly { readonly ranking: RankingName; readonly scores: RankingScores }[];
  readonly timings: RankingTimings;
  readonly results: readonly QueryResult[];
}

/** A query whose order by all signals is worse than that by a single one. */
export interface RankingLoss {
  readonly id: string;
  readonly text: string;
  readonly single: RankingName;
  /** nDCG@10 by all signals and by the better single signal. */
  readonly all: number;
  readonly best: number;
}

/** A query's ranking with its scores, cut to the first ten documents. */
export function queryRanking(
  documents: readonly RankedDocument[],
  judgements: BeirSet['queries'][number]['judgements'],
): QueryRanking {
  const ids = documents.map(({ id }) => id);
  return { documents: documents.slice(0, 10), scores: scoreRanking(ids, judgements) };
}

/** Means of every ranking that the results hold, in the given order. */
export function meansOf(
  results: readonly QueryResult[],
  names: readonly RankingName[],
): RankingReport['means'] {
  return names.map((ranking) => ({
    ranking,
    scores: meanScores(results.flatMap(({ rankings }) => rankings[ranking]?.scores ?? [])),
  }));
}

/** The queries that fusing or reranking made worse than a single signal is, the greatest loss of nDCG@10 first. */
export function lossesOf(results: readonly QueryResult[]): RankingLoss[] {
  const losses = results.flatMap(({ id, text, rankings }): RankingLoss[] => {
    const { all, vector, text: words } = rankings;
    if (all === undefined || vector === undefined || words === undefined) return [];
    const own = all.scores['ndcg@10'];
    const byVector = vector.scores['ndcg@10'];
    const byText = words.scores['ndcg@10'];
    const best = Math.max(byVector, byText);
    if (own >= best) return [];
    return [{ id, text, single: byVector > byText ? 'vector' : 'text', all: own, best }];
  });
  return losses.sort((a, b) => b.best - b.all - (a.best - a.all) || (a.id < b.id ? -1 : 1));
}
