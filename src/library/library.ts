import type { ArticleId, CorpusPath, PassageId } from '../corpus/index.js';
import type { ModelIdentity, TokenBits } from '../embedding/index.js';
import type { ActorLedger } from './actor-ledger.js';
import type { ActorReader } from './actor-reader.js';
import type { DateLedger } from './date-ledger.js';
import type { ArticleFilter } from './filters.js';
import type {
  ArticleEntry,
  ArticleSummary,
  EmbeddingEntry,
  FileRecord,
  StoredArticle,
  StoredPassage,
  TextHash,
} from './records.js';

/** What a library was made with and how far it has come. */
export interface LibraryState {
  /** Grows with every change that a search, or whoever looks up a name, can see. */
  readonly generation: number;
  /** The corpus folder, absolute; null in a library that was never indexed. */
  readonly corpus: string | null;
  /** The embedding model; null in a library that was never indexed. */
  readonly model: ModelIdentity | null;
  readonly files: number;
  readonly articles: number;
  readonly passages: number;
  readonly embeddings: number;
  /** When the last run ended, ISO 8601 in UTC; null while none has. */
  readonly indexedAt: string | null;
  /** What the library takes on disk. */
  readonly bytes: number;
  /**
   * Why searches by vector compare every vector instead of using the index; null while they use it. That its content is
   * damaged shows with the first search.
   */
  readonly vectorIndexProblem: string | null;
}

/** A passage that a signal found, best first. Scores of one signal compare with each other only. */
export interface ScoredPassage {
  readonly id: PassageId;
  readonly score: number;
}

/** A search for words: each is one term of the full-text index; a passage needs at least one of them. */
export interface TextQuery {
  readonly words: readonly string[];
  readonly limit: number;
  readonly filter?: ArticleFilter;
}

/** A search for the neighbours of a vector of length 1. Scores are cosines. */
export interface VectorQuery {
  readonly vector: Float32Array;
  readonly limit: number;
  readonly filter?: ArticleFilter;
}

/** Which articles to list. */
export interface ArticleQuery {
  readonly filter?: ArticleFilter;
  /** Words that must occur in title, publisher, author or path. */
  readonly matching?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * What is read from a library. A reader sees the changes of a writer, in this process or another, with its next
 * call, and never half of one.
 */
export interface LibraryReader {
  state(): Promise<LibraryState>;
  /** `generation` of the state, at a fraction of its price: to ask whether something that is kept still holds. */
  generation(): Promise<number>;
  /** The corpus folder that was set last; null in a library that was never indexed. */
  recordedCorpus(): Promise<string | null>;
  articles(query?: ArticleQuery): Promise<readonly ArticleSummary[]>;
  article(id: ArticleId): Promise<StoredArticle | null>;
  /** The articles of one file, in the order of the file. */
  articlesIn(path: CorpusPath): Promise<readonly StoredArticle[]>;
  /** Every file that was read or passed over. */
  files(): Promise<readonly FileRecord[]>;
  passageCount(): Promise<number>;
  /** Whether the dates of some articles are still to be inferred; the next run of indexing does it. */
  hasUnsettledDates(): Promise<boolean>;
  /** What the articles tell of those whom they name. */
  readonly actors: ActorReader;
  /** The passages with these ids, in the order of the ids; ids that are gone are left out. */
  passages(ids: readonly PassageId[]): Promise<readonly StoredPassage[]>;
  passagesOf(id: ArticleId): Promise<readonly StoredPassage[]>;
  /** BM25 (Robertson and Zaragoza, 2009) over passages and their context. */
  matchText(query: TextQuery): Promise<readonly ScoredPassage[]>;
  /**
   * Whether any passage holds the word, in any form that the full-text index folds together.
   * @param within only passages of files that match, as in `ArticleFilter`; of all files where empty or not given
   */
  containsWord(word: string, within?: readonly string[]): Promise<boolean>;
  matchVector(query: VectorQuery): Promise<readonly ScoredPassage[]>;
  /** Token vectors of passages; those stored without any are missing from the map. */
  tokenVectors(ids: readonly PassageId[]): Promise<ReadonlyMap<PassageId, TokenBits>>;
  /** In how many passages each vocabulary id occurs, in the order of the ids. */
  tokenFrequencies(ids: ArrayLike<number>): Promise<Float64Array>;
  close(): Promise<void>;
}

/** What the library gained when its derived vector index was brought up to date. */
export type VectorIndexReport =
  | { readonly action: 'kept' }
  | { readonly action: 'extended'; readonly added: number }
  | { readonly action: 'rebuilt'; readonly added: number; readonly why: string };

/**
 * What changes a library. There is one writer at a time: opening a second fails with `library/locked`. Every method
 * is atomic: after a crash either all of it stands or nothing.
 */
export interface LibraryWriter {
  /** Sets corpus and model of a fresh library, and refuses another model (`model/mismatch`) in one that has any. */
  prepare(origin: { readonly corpus: string; readonly model: ModelIdentity }): Promise<void>;
  /** The corpus folder that was set last; null in a library that was never indexed. */
  recordedCorpus(): Promise<string | null>;
  /** What the library holds now. */
  counts(): Promise<{ readonly articles: number; readonly passages: number }>;
  /** Takes everything out, so that the library can be made anew with another model. */
  clear(): Promise<void>;
  files(): Promise<readonly FileRecord[]>;
  /** Those of the hashes whose vectors are not in the library yet; with `tokens`, also those without token vectors. */
  missingEmbeddings(
    hashes: readonly TextHash[],
    options: { readonly tokens: boolean },
  ): Promise<ReadonlySet<TextHash>>;
  storeEmbeddings(entries: readonly EmbeddingEntry[]): Promise<void>;
  /** Replaces all that is known of a file. The vectors of its passages must have been stored. */
  storeFile(file: FileRecord, articles: readonly ArticleEntry[]): Promise<void>;
  /** Notes that files have other times or sizes and the same content. */
  touchFiles(files: readonly FileRecord[]): Promise<void>;
  removeFiles(paths: readonly CorpusPath[]): Promise<void>;
  /** What is known of the dates of articles beyond what their files say. */
  readonly dates: DateLedger;
  /** What is known of the names in articles. */
  readonly actors: ActorLedger;
  /** Drops vectors that no passage uses and names that no article has, brings the vector index up to date and notes the time. */
  finish(now: Date): Promise<VectorIndexReport>;
  close(): Promise<void>;
}

/** A place where a library is kept. */
export interface LibraryStore {
  /** Names the place in messages. */
  readonly place: string;
  /** Fails with `library/missing` where there is none, with `library/outdated` where it is of an earlier version. */
  openReader(): Promise<LibraryReader>;
  /** Makes the library where there is none. */
  openWriter(): Promise<LibraryWriter>;
}
