import type { CheckedText, PlainWord } from './checked-text.js';
import { isVerb } from './verb-form.js';

/** At this distance, in words, a word of the same clause counts half as much as a neighbour. */
const HALF_DISTANCE = 10;
/** What a word of another clause counts; and of the one before, where a clause leaves its verb out. */
const OTHER_CLAUSE = 0.3;
const SHARED_VERB = 0.8;

/**
 * How closely a place of a text is tied to some words: for each of them that the text has, the more the nearer it
 * stands, most in the same clause. In "one was listed in 2001 and the other in 2003" the verb counts for both. Compares
 * with other places of the same text for the same words.
 */
export function affinityOf(text: CheckedText, place: number, words: readonly PlainWord[]): number {
  const own = text.clauses[place] ?? 0;
  const isGapped = own > 0 && !hasVerb(text, own);
  let sum = 0;
  for (const { term } of words) {
    let best = 0;
    for (const candidate of text.wordsLike(term)) {
      const clause = text.clauses[candidate.place] ?? 0;
      const distance = Math.abs(candidate.place - place);
      const nearness = HALF_DISTANCE / (HALF_DISTANCE + distance);
      const other = isGapped && clause === own - 1 ? SHARED_VERB : OTHER_CLAUSE * nearness;
      best = Math.max(best, clause === own ? nearness : other);
    }
    sum += best;
  }
  return sum;
}

/** The plain words of a text that stand in the same clause as a place; all of them where it stands alone. */
export function wordsNear(text: CheckedText, place: number): readonly PlainWord[] {
  const clause = text.clauses[place];
  const own = text.words.filter((word) => text.clauses[word.place] === clause);
  return own.length > 0 ? own : text.words;
}

function hasVerb(text: CheckedText, clause: number): boolean {
  return text.tokens.some((_, place) => text.clauses[place] === clause && isVerb(text, place));
}
