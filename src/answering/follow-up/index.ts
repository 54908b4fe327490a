/**
 * Follow-ups: questions made whole from what was asked and answered before them, and from the first question of the same
 * message. By the grammar of English alone: no tagger, no model, and no words that belong to one subject. Knows nothing
 * of how conversations are kept, nor of what a question asks for.
 */
export type { AnsweredQuestion } from './turn-context.js';
export { understandFollowUp } from './understand-follow-up.js';
export type { Understanding } from './understanding.js';
