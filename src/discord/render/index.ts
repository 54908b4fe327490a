/**
 * Renderers: pure functions from data to what Discord shows, as raw Components V2. Everything untrusted goes through
 * `text/`, and everything fits Discord's limits whatever the data: what is too much for one message is shortened at a
 * sentence or leafed through.
 */

export { renderCandidates, type ShownCandidates } from './actor-candidates.js';
export {
  LINES_A_PAGE,
  renderConnections,
  renderStatements,
  type ShownList,
} from './actor-lists.js';
export { renderAnswer, type ShownAnswer } from './answer.js';
export { type AnswerInProgress, renderAnswerInProgress } from './answer-in-progress.js';
export { renderArticleCard, type ShownArticle } from './article-card.js';
export { ARTICLES_A_PAGE, type ListedArticles, renderArticleList } from './article-list.js';
export { QUESTION_FIELD, type QuestionForm, questionForm } from './ask-about-form.js';
export { renderFinding, type ShownFinding } from './claim-check.js';
export { COMPLAINT_FIELD, complaintForm } from './complaint-form.js';
export { renderDossier, type ShownDossier } from './dossier.js';
export { renderForgetMe } from './forget-me.js';
export { type HelpInput, renderHelp } from './help.js';
export { renderNotice, wordsOf } from './notice.js';
export { renderPassage, type ShownPassage } from './passage.js';
export { type PostedQuote, renderQuote } from './quote.js';
export { type Rated, renderRated } from './rating.js';
export { renderSettings, type ShownSettings } from './settings.js';
export { renderSources, type ShownSources } from './source-list.js';
export { renderStatus, type ShownStatus } from './status.js';
export { EVENTS_A_PAGE, renderTimeline, type ShownTimeline } from './timeline.js';
export { renderTimelineExport } from './timeline-export.js';
