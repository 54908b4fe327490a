import { checkNegation } from './check-negation.js';
import type { CheckedText } from './checked-text.js';
import { overlapWith } from './overlap.js';

/** Share of a statement's plain words that a sentence beside the quote must have to lend it a number or a date. */
const LEAST_OVERLAP = 0.34;

/** Whether a sentence beside the quote is about the same as a statement, and neither denies it nor leaves it open. */
export function isAboutTheSame(statement: CheckedText, text: CheckedText): boolean {
  return (
    overlapWith(statement.words, text) >= LEAST_OVERLAP &&
    checkNegation(statement, { quote: text, around: [] }).length === 0
  );
}
