/**
 * Footnote as a library: the parts that plug into LangChain chains, and what it takes to make them. Index a corpus
 * with {@link startIndexing}, then {@link openServices} gives encoder, library, retriever and answerer.
 */

export {
  type Answer,
  type Answerer,
  answerSchema,
  type Citation,
  type Statement,
} from './answering/index.js';
export { type Config, type ConfigOverrides, parseConfig } from './config.js';
export {
  createPassageEncoder,
  type EmbeddingOptions,
  type PassageEncoder,
} from './embedding/index.js';
export { describeError } from './errors/describe-error.js';
export { type ErrorCode, FootnoteError, isFootnoteError } from './errors/footnote-error.js';
export {
  FootnoteEmbeddings,
  FootnoteRetriever,
  FootnoteVectorStore,
  type PassageMetadata,
} from './langchain/index.js';
export {
  type ArticleFilter,
  type IndexReport,
  type LibraryReader,
  type LibraryStore,
  SqliteLibrary,
  startIndexing,
} from './library/index.js';
export type { Hit, Retriever } from './retrieval/index.js';
export { openServices, type Services, type ServicesOptions } from './services.js';
