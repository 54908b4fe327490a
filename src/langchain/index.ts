/**
 * Footnote's parts as LangChain's: embeddings, retriever and vector store, to be plugged into any chain. Nothing else
 * in Footnote needs this folder, so that what needs no LangChain does not load it.
 */

export { FootnoteEmbeddings } from './footnote-embeddings.js';
export { FootnoteRetriever, type FootnoteRetrieverInput } from './footnote-retriever.js';
export { FootnoteVectorStore } from './footnote-vector-store.js';
export type { PassageMetadata } from './passage-document.js';
