/** How sentences are taken apart for accounts: into words and names, in quotations and outside them. */
export { findQuotations, type Quotation } from './quotations.js';
export { type ReadSentence, readSentence, type Unit } from './read-sentence.js';
export { isAgent, isBound, isTying, looksLikeVerb, opensPhrase, wordSet } from './word-classes.js';
