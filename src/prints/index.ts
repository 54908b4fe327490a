/** Prints: telling by runs of words whether texts are copies of one another. Stands on `words/`. */
export { type ArticlePrint, countReports, printArticle } from './article-print.js';
export { withoutQuotations } from './quotations.js';
export { containment, type Shingles, shinglesOf } from './shingles.js';
