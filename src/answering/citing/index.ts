/** Citing: from a sentence of an article to the numbered footnote that says where its words stand. */
export { CitationList, citationOf } from './cite-evidence.js';
