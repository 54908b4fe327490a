/**
 * Origins: whether several articles that say a thing are several reports of it. Reprints, near-copies and restatements
 * are told from reports of their own, and so is what an article only passes on.
 */
export { creditedOutlet, creditOf } from './credited-outlet.js';
export { canBeOneDate } from './date-overlap.js';
export { findCredits } from './find-credits.js';
export { type OriginId, originsOf } from './origins-of.js';
export { bearsOut, type Gist, gistOf, sameStatement } from './same-statement.js';
