/**
 * The library: everything that was indexed, on disk. SQLite holds the truth (articles, passages, vectors, full text);
 * a graph for nearest neighbours is derived from it. `indexing/` brings a library up to date with a corpus folder, and
 * works out the dates of articles that state none. Beside it, `journal/` keeps what a bot remembers of the people it
 * talks to.
 */

export type { ActorArticle, ActorFindings, ActorLedger, ActorVersions } from './actor-ledger.js';
export type {
  ActorReader,
  AppearanceRecord,
  EventQuery,
  EventRecord,
  FormRecord,
  MembershipRecord,
  MentionRecord,
  NameRecord,
  RecordBounds,
  RoleRecord,
  SentencePlace,
  SourceSentence,
  StatementRecord,
  TieRecord,
  Told,
} from './actor-reader.js';
export type { DateLedger, LedgerArticle, LedgerVector, SettledDate } from './date-ledger.js';
export { describeModel } from './describe-model.js';
export { type ArticleFilter, dayBounds, isEmptyFilter } from './filters.js';
export { type IndexingTask, indexCorpus } from './indexing/index-corpus.js';
export type { IndexProgress, IndexReport } from './indexing/index-report.js';
export { isCurrent } from './indexing/is-current.js';
export {
  type IndexingOrder,
  type IndexingOutcome,
  type IndexingRunHandle,
  startIndexing,
} from './indexing/start-indexing.js';
export type {
  ChannelSettings,
  Forgotten,
  Journal,
  KeptTurn,
  Place,
  Rating,
  Said,
  SaidId,
  ServerSettings,
  SpentTokens,
} from './journal/journal.js';
export { newSaidId } from './journal/said-id.js';
export { type FeedbackReader, openFeedback, openJournal } from './journal/sqlite-journal.js';
export type {
  ArticleQuery,
  LibraryReader,
  LibraryState,
  LibraryStore,
  LibraryWriter,
  ScoredPassage,
  TextQuery,
  VectorIndexReport,
  VectorQuery,
} from './library.js';
export { gatherStats, type LibraryStats, type Tally } from './library-stats.js';
export { pathMatcher } from './path-pattern.js';
export { type GivenPeriod, type PeriodReading, readPeriod } from './read-period.js';
export type {
  ArticleEntry,
  ArticleSummary,
  EmbeddingEntry,
  FileRecord,
  PassageEntry,
  PassageName,
  StoredArticle,
  StoredPassage,
  StoredSentence,
  TextHash,
} from './records.js';
export { SqliteLibrary } from './sqlite/sqlite-library.js';
export { encoderInputOf, textHashOf } from './text-hash.js';
