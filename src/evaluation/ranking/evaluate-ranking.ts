import type { PassageEncoder, QuestionEncoding } from '../../embedding/index.js';
import { describeModel, type LibraryReader } from '../../library/index.js';
import type { Hit, Retriever, SearchResult } from '../../retrieval/index.js';
import { summariseTimes } from '../time-summary.js';
import { type BeirSet, type JudgedQuery, relevantIn } from './beir-set.js';
import { rankDocuments } from './rank-documents.js';
import {
  meansOf,
  type QueryRanking,
  type QueryResult,
  queryRanking,
  type RankingName,
  type RankingReport,
} from './ranking-report.js';

/** An order to measure and how to get it. */
export interface Ranking {
  readonly name: RankingName;
  readonly retriever: Retriever;
  readonly rerank: boolean;
}

/** What measuring retrieval needs. */
export interface RankingTask {
  readonly set: BeirSet;
  /** Ids of all documents of the set. */
  readonly documents: ReadonlySet<string>;
  /** The library that holds the documents. */
  readonly library: LibraryReader;
  readonly encoder: PassageEncoder;
  /** The first is the one whose times are taken. */
  readonly rankings: readonly [Ranking, ...Ranking[]];
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run with the signal's reason after the query under way. */
  readonly signal?: AbortSignal;
}

/** Documents that are compared, and passages that are asked for first to get that many. */
const DOCUMENTS = 10;
const PASSAGES = 50;

/** More passages are not asked for, however few documents they come from. */
const MOST_PASSAGES = 1600;

/** Runs every judged query of a benchmark through retrieval, one at a time, and measures the order of documents. */
export async function evaluateRanking(task: RankingTask): Promise<RankingReport> {
  const { set, documents, library, encoder, rankings, onProgress, signal } = task;
  const times: QueryTimes[] = [];
  const results: QueryResult[] = [];
  // A first search opens the library and is slower than any later one.
  const [first] = set.queries;
  if (first !== undefined) await rankQuery(first, encoder, rankings);
  for (const query of set.queries) {
    signal?.throwIfAborted();
    const { ranked, taken } = await rankQuery(query, encoder, rankings);
    times.push(taken);
    results.push({
      id: query.id,
      text: query.text,
      judgements: Object.fromEntries(query.judgements),
      rankings: ranked,
    });
    onProgress?.(results.length, set.queries.length);
  }
  const findable = new Set((await library.articles()).map(({ record }) => record));
  const relevant = new Set(set.queries.flatMap(relevantIn));
  const total = times.reduce((sum, { totalMs }) => sum + totalMs, 0);
  return {
    kind: 'ranking',
    name: set.name,
    folder: set.folder,
    model: describeModel(encoder.identity),
    documents: documents.size,
    passages: await library.passageCount(),
    unfindable: [...relevant].filter((id) => !findable.has(id)).length,
    queries: set.queries.length,
    unjudged: set.unjudged,
    means: meansOf(
      results,
      rankings.map(({ name }) => name),
    ),
    timings: {
      queriesPerSecond: total === 0 ? 0 : (1000 * times.length) / total,
      encodeMs: summariseTimes(times.map(({ encodeMs }) => encodeMs)),
      retrieveMs: summariseTimes(times.map(({ retrieveMs }) => retrieveMs)),
      rerankMs: summariseTimes(times.map(({ rerankMs }) => rerankMs)),
      totalMs: summariseTimes(times.map(({ totalMs }) => totalMs)),
    },
    results,
  };
}

type QueryTimes = Readonly<Record<'encodeMs' | 'retrieveMs' | 'rerankMs' | 'totalMs', number>>;

async function rankQuery(
  query: JudgedQuery,
  encoder: PassageEncoder,
  rankings: RankingTask['rankings'],
): Promise<{ ranked: QueryResult['rankings']; taken: QueryTimes }> {
  const started = performance.now();
  const encoding = await encoder.encodeQuestion(query.text);
  const encodeMs = performance.now() - started;
  const ranked: Partial<Record<RankingName, QueryRanking>> = {};
  let taken: QueryTimes | null = null;
  for (const ranking of rankings) {
    const found = await searchDocuments(ranking, query, encoding);
    taken ??= {
      encodeMs,
      retrieveMs: found.retrieveMs,
      rerankMs: found.rerankMs,
      totalMs: performance.now() - started,
    };
    ranked[ranking.name] = queryRanking(rankDocuments(found.hits, query), query.judgements);
  }
  return { ranked, taken: taken ?? { encodeMs, retrieveMs: 0, rerankMs: 0, totalMs: encodeMs } };
}

/** Searches, for more passages where those found come from too few documents. */
async function searchDocuments(
  { retriever, rerank }: Ranking,
  query: JudgedQuery,
  encoding: QuestionEncoding,
): Promise<SearchResult> {
  let retrieveMs = 0;
  let rerankMs = 0;
  let hits: readonly Hit[] = [];
  for (let limit = PASSAGES; limit <= MOST_PASSAGES; limit *= 2) {
    const found = await retriever.search({ text: query.text, encoding, limit, rerank });
    hits = found.hits;
    retrieveMs += found.retrieveMs;
    rerankMs += found.rerankMs;
    if (hits.length < limit || rankDocuments(hits, query).length >= DOCUMENTS) break;
  }
  return { hits, retrieveMs, rerankMs };
}
