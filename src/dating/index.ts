/**
 * From the date expressions of a sentence to calendar dates: "Wednesday", "last month" and "Jan. 19" mean a day or a
 * month only for someone who knows when the sentence was written. This layer finds such words, works out what they mean
 * from the date of their article or caption, and says how; what cannot be told is left out. It stands beside
 * `corpus/`, whose dates it builds on, and knows nothing of the library, of retrieval or of answers. `borrowing/` works
 * out when articles were published that do not say.
 */
export type { DateAnchor } from './date-anchor.js';
export { findCaptionDate } from './date-anchor.js';
export type { DateExpression, DateMeaning } from './date-expression.js';
export { MONTH_IN_FULL } from './date-words.js';
export { findExpressions } from './find-expressions.js';
export { formatCalendarDate } from './format-calendar-date.js';
export type { DatedSentence, ResolvedDate } from './resolve-dates.js';
export { resolveDates } from './resolve-dates.js';
export { resolvePassageDates } from './resolve-passage-dates.js';
