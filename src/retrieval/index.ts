/**
 * Retrieval: from a question to the passages that may answer it. Words (BM25) and meaning (nearest vectors) put
 * candidates forward, late interaction over token vectors orders the best of them.
 */

export { backgroundFrequency } from './background-frequency.js';
export { DEFAULT_RETRIEVAL, HybridRetriever, type RetrievalSettings } from './hybrid-retriever.js';
export { inverseFrequencies } from './late-interaction.js';
export { type QuestionWord, questionWords } from './question-words.js';
export { ReencodingRetriever } from './reencoding-retriever.js';
export type { Hit, HitSignals, Retriever, SearchQuery, SearchResult, Signal } from './retriever.js';
export { ThreadedRetriever } from './threaded-retriever.js';
export type { TokenMatches } from './token-matches.js';
export { type TokenStatistics, tokenStatistics } from './token-statistics.js';
