import type { ArticleDate, ArticleId, CleanText, CorpusPath, Dating } from '../corpus/index.js';

/** An article with what its file says of its date. */
export interface LedgerArticle {
  readonly id: ArticleId;
  readonly path: CorpusPath;
  readonly record: string | null;
  readonly language: string | null;
  readonly dating: Dating;
  readonly body: CleanText;
}

/** The date that was inferred for an article, or none, and what it rests on. */
export interface SettledDate {
  readonly article: ArticleId;
  readonly date: ArticleDate | null;
  /** Articles that may speak of what this one reports: when one of them changes, the date is inferred anew. */
  readonly linked: readonly ArticleId[];
  /** Those of them that the date was taken from. */
  readonly sources: readonly ArticleId[];
}

/** A vector of a passage and the article that it belongs to. */
export interface LedgerVector {
  readonly article: ArticleId;
  readonly vector: Float32Array;
}

/** What is known of the dates of articles beyond what their files say, and what is needed to find out more. */
export interface DateLedger {
  /** Articles that came or changed since dates were inferred last, or that are linked to one that changed or left. */
  unsettled(): Promise<readonly ArticleId[]>;
  /** Whether there are articles that are settled. */
  hasSettled(): Promise<boolean>;
  article(id: ArticleId): Promise<LedgerArticle | null>;
  /** Whether there is such an article and its file states no date. */
  isUndated(id: ArticleId): Promise<boolean>;
  /** Dates as their files state them, or as they were inferred. */
  date(id: ArticleId): Promise<ArticleDate | null>;
  /** Articles that are linked to this one; with `sources`, only those whose date was taken from it. */
  linkedTo(id: ArticleId, options: { readonly sources: boolean }): Promise<readonly ArticleId[]>;
  passageCount(): Promise<number>;
  /** In how many passages each word occurs, not counted beyond `most`. */
  frequencies(words: readonly string[], most: number): Promise<readonly number[]>;
  /** The first of the words, as many as `limit`, that occur in other articles than this one. */
  occurringElsewhere(
    words: readonly string[],
    id: ArticleId,
    limit: number,
  ): Promise<readonly string[]>;
  /** Vectors of the passages, of other articles, that hold the words best (BM25). */
  vectorsMatching(
    words: readonly string[],
    limit: number,
    without: ArticleId,
  ): Promise<readonly LedgerVector[]>;
  vectorsOf(id: ArticleId, limit: number): Promise<readonly LedgerVector[]>;
  /** Stores what was inferred and marks articles as settled, in one step. */
  settle(dates: readonly SettledDate[], settled: readonly ArticleId[]): Promise<void>;
}
