import type { CheckedText, PlainWord } from './checked-text.js';

/** The share of the words that a text has in any form; 1 where there are none. */
export function overlapWith(words: readonly PlainWord[], text: CheckedText): number {
  if (words.length === 0) return 1;
  return words.filter(({ term }) => text.has(term)).length / words.length;
}
