/** Citing: from a sentence of an article to the numbered footnote that says where its words stand. */
export { type Citation, citationSchema, dateSchema } from './citation.js';
export { CitationList, type CitedSentence, citationOf } from './citation-list.js';
export { withoutReferenceMarks } from './reference-marks.js';
