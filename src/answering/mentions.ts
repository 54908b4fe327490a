import { foldedWords, type QuestionTerm, sameWord } from './question-terms.js';

/** Tells whether a text mentions a term of a question. */
export type Mentions = (term: QuestionTerm) => boolean;

/** Capitalised words in a row, with the small words that names hold: "United States", "Committee of the Red Cross". */
const CAPITALISED_RUN =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \n](?:of|for|and|the|de|in)(?=[ \n])|[ \n]\p{Lu}[\p{L}\p{M}.’'-]*)+/gu;

/**
 * Makes a test of whether a text mentions a term: the word itself in any form, or, for an acronym, a name whose words
 * begin with its letters: "ICG" is mentioned where "International Crisis Group" is.
 */
export function mentionsIn(text: string): Mentions {
  const words = foldedWords(text);
  const initials = Array.from(text.matchAll(CAPITALISED_RUN), ([run]) => initialsOf(run));
  return (term) =>
    mentionsWord(words, term.folded) ||
    (/^\p{Lu}{2,5}$/u.test(term.text) && initials.some((run) => run.includes(term.text)));
}

/** Whether a folded word, in whatever form, is among the words. */
export function mentionsWord(words: ReadonlySet<string>, folded: string): boolean {
  if (words.has(folded)) return true;
  for (const word of words) if (sameWord(word, folded)) return true;
  return false;
}

function initialsOf(run: string): string {
  return Array.from(
    run.matchAll(/\p{Lu}(?=[\p{L}\p{M}.’'-]*(?:[ \n]|$))/gu),
    ([initial]) => initial,
  ).join('');
}
