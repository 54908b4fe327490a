import type { CheckedName } from './checked-name.js';
import type { CheckedText, PlainWord } from './checked-text.js';
import { areSame } from './find-name.js';
import { isVerb } from './verb-form.js';

/** The words and names that a place of a statement stands with. */
export interface Neighbours {
  readonly words: readonly PlainWord[];
  readonly names: readonly CheckedName[];
}

/** At this distance, in words, a word of the same clause counts half as much as a neighbour. */
const HALF_DISTANCE = 10;
/** What a word of another clause counts; and of the one before, where a clause leaves its verb out. */
const OTHER_CLAUSE = 0.3;
const SHARED_VERB = 0.8;

/** The plain words and names of a text in the same clause as a place, but what stands there itself; all where it stands alone. */
export function neighboursOf(text: CheckedText, place: number): Neighbours {
  const clause = text.clauses[place];
  const isNear = (at: number) => text.clauses[at] === clause && at !== place;
  const words = text.words.filter((word) => isNear(word.place));
  const names = text.names.filter(({ start }) => isNear(text.placeAt(start)));
  return words.length > 0 ? { words, names } : { words: text.words, names };
}

/**
 * How closely a place of a text is tied to some words and names: for each that the text has, the more the nearer it
 * stands, most in the same clause. In "one was listed in 2001 and the other in 2003" the verb counts for both. Compares
 * with other places of the same text for the same neighbours.
 */
export function affinityOf(text: CheckedText, place: number, { words, names }: Neighbours): number {
  const places = [
    ...words.map(({ term }) => text.wordsLike(term).map((word) => word.place)),
    ...names.map((name) =>
      text.names.filter((other) => areSame(name, other)).map(({ start }) => text.placeAt(start)),
    ),
  ];
  const own = text.clauses[place] ?? 0;
  const isGapped = own > 0 && !hasVerb(text, own);
  const weightOf = (at: number): number => {
    const clause = text.clauses[at] ?? 0;
    const nearness = HALF_DISTANCE / (HALF_DISTANCE + Math.abs(at - place));
    if (clause === own) return nearness;
    return isGapped && clause === own - 1 ? SHARED_VERB : OTHER_CLAUSE * nearness;
  };
  return places.reduce((sum, found) => sum + Math.max(0, ...found.map(weightOf)), 0);
}

function hasVerb(text: CheckedText, clause: number): boolean {
  return text.tokens.some((_, place) => text.clauses[place] === clause && isVerb(text, place));
}
