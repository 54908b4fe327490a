import { acronymOf, acronymsIn } from './acronyms.js';
import { isFunctionWord } from './function-words.js';
import { foldedWords, foldWord, sameWord } from './word-forms.js';

/** Tells whether a text mentions a word, given as it was written. */
export type Mentions = (term: { readonly text: string }) => boolean;

/**
 * Capitalised words in a row, with the small words that names hold: "United States", "Committee of the Red Cross".
 * The length of a word is bounded, so that a line of capitals without a space is not read anew from each of them.
 */
const CAPITALISED_RUN =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}.’'-]{0,60}(?: (?:of|for|and|the|de|in)(?= )| \p{Lu}[\p{L}\p{M}.’'-]{0,60})+/gu;

/** Longer ones are words written in capitals rather than acronyms. */
const LONGEST_ACRONYM = 5;

/**
 * Makes a test of whether a text mentions a term: the word itself in any form; for a hyphenated word, its parts; for an
 * acronym, a name whose words begin with its letters: "ICG" is mentioned where "International Crisis Group" is.
 * @param words the folded words of the text, where they are known already
 */
export function mentionsIn(text: string, words: ReadonlySet<string> = foldedWords(text)): Mentions {
  const mentions = (word: string): boolean => {
    const folded = foldWord(word);
    const acronym = acronymOf(word);
    if (acronym === null) return mentionsWord(words, folded);
    // "let us go" does not mention the US.
    const written = isFunctionWord(folded)
      ? acronymsIn(text).has(acronym)
      : mentionsWord(words, folded);
    return written || spellsOut(text, acronym);
  };
  return ({ text: term }) =>
    mentions(term) ||
    (term.includes('-') &&
      (mentionsWord(words, foldWord(term).replaceAll('-', '')) || keyParts(term).every(mentions)));
}

/** Whether a folded word, in whatever form, is among the words. */
export function mentionsWord(words: ReadonlySet<string>, folded: string): boolean {
  if (words.has(folded)) return true;
  for (const word of words) if (sameWord(word, folded)) return true;
  return false;
}

/**
 * The parts of a hyphenated word that carry what it says: its names and numbers where it has any, without the particles
 * of names. `US` of "US-led", `Arouri` of "al-Arouri", `cease` and `fire` of "cease-fire".
 */
export function keyParts(word: string): string[] {
  const parts = word.split('-');
  const names = parts.filter((part) => /^\p{Lu}|\p{N}/u.test(part));
  const full = names.filter(
    (part) => part.length > 2 || acronymOf(part) !== null || /\p{N}/u.test(part),
  );
  return [full, names].find(({ length }) => length > 0) ?? parts;
}

/** Whether capitalised words in a row begin with the letters of an acronym. */
function spellsOut(text: string, acronym: string): boolean {
  if (acronym.length > LONGEST_ACRONYM) return false;
  return Array.from(text.matchAll(CAPITALISED_RUN), ([run]) => initialsOf(run)).some((letters) =>
    letters.includes(acronym),
  );
}

function initialsOf(run: string): string {
  return run
    .split(/[ -]/u)
    .map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? '')
    .join('');
}
