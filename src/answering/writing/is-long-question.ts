import { WORD } from '../../words/index.js';
import { understandQuestion } from '../question/index.js';

/** A question of more words seldom asks one thing. */
const MOST_WORDS = 24;

/** Longer texts are not counted out. */
const LONGEST_TEXT = 1000;

/** Whether a question had better be taken apart before it is looked up: a long one, or several in one. */
export function isLongQuestion(question: string): boolean {
  const words = question.slice(0, LONGEST_TEXT).match(WORD) ?? [];
  return words.length > MOST_WORDS || understandQuestion(question).parts.length > 1;
}
