import type { QuestionEncoding } from '../embedding/index.js';
import type { ArticleFilter, StoredPassage } from '../library/index.js';
import type { TokenMatches } from './token-matches.js';

/** A search over the library. */
export interface SearchQuery {
  readonly text: string;
  readonly encoding: QuestionEncoding;
  /** How many hits are wanted. */
  readonly limit: number;
  readonly filter?: ArticleFilter;
  /** Whether late interaction reorders the best candidates; true where not given. */
  readonly rerank?: boolean;
}

/** Which signals found a hit: its place from 1 and its score in each, as far as the signal saw it. */
export interface HitSignals {
  /** BM25 over the words. */
  readonly text: Signal | null;
  /** Cosine of the passage's vector to the question's. */
  readonly vector: Signal | null;
  /** Late interaction over token vectors. */
  readonly late: Signal | null;
}

/** What one signal says of a hit. */
export interface Signal {
  readonly rank: number;
  readonly score: number;
}

/** A passage that was found. */
export interface Hit {
  readonly passage: StoredPassage;
  /** Of all signals together; compares with the other hits of the same search only. */
  readonly score: number;
  readonly signals: HitSignals;
  /** What late interaction found of each token of the question; null where it was not run. */
  readonly matches: TokenMatches | null;
}

/** What a search found and how long its parts took, in milliseconds. */
export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly retrieveMs: number;
  readonly rerankMs: number;
}

/** Finds passages for questions. */
export interface Retriever {
  search(query: SearchQuery): Promise<SearchResult>;
  close(): Promise<void>;
}
