/**
 * Writing: a chat model puts the evidence into words of its own, and every one of its statements is checked against the
 * sentences that it cites. What is not borne out is not shown; where little is left, the articles' own words are given.
 */
export { FALLBACK_REASONS, type FallbackReason, type Writing, writingSchema } from './writing.js';
