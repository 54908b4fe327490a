/**
 * Dates of articles that do not state theirs, worked out from other articles on the same event: what an article says of
 * the days on which it reports, where others tell of the same reports, and what follows from both. All of it is worked
 * out from texts that are handed in; finding the articles to compare is the task of the library.
 */
export { type DateableArticle, type DateEvidence, findDateEvidence } from './date-evidence.js';
export { type InferredDate, inferDates } from './infer-dates.js';
export { isReport, linkReports, type ReportLink } from './report-link.js';
export type { IsDistinctive } from './same-report.js';
export type { DateOf } from './support.js';
export { type UndatedArticle, undatedArticle } from './undated-article.js';
