/**
 * Composing: from evidence to an answer that reads as one. Everything that an article does not say itself comes from the
 * templates in `prompts/answers/`, which carry no facts.
 */

export { type AnswerContent, composeAnswer, type OpenPart } from './compose-answer.js';
export { isChecked } from './core-of.js';
export { joinLacks } from './describe-lack.js';
export { indirectQuestion } from './indirect-question.js';
export { isAnswered, type JudgedPart } from './judged-part.js';
export { reportDisagreements } from './report-disagreements.js';
export { besides, withDates } from './write-statement.js';
