/**
 * Rendering: from data to text for a terminal or a file. Every function here is pure; what comes from articles, file
 * names or users is made safe to print by `printable`.
 */

export { renderAnswer, renderAnswerSoFar } from './answer.js';
export { renderArticle } from './article.js';
export { renderClaimCheck } from './claim-check.js';
export { renderChecks } from './doctor.js';
export { renderError } from './error.js';
export { renderFeedback } from './feedback.js';
export { renderHits } from './hits.js';
export { renderIdentity } from './identity.js';
export { renderIndexSummary } from './index-summary.js';
export { type Page, wrapProse } from './page.js';
export { renderSources } from './sources-table.js';
export { renderStats } from './stats.js';
