import { printable } from '../../phrasing/index.js';

/**
 * Marks on one letter beyond what any script needs: those that every script shares (accents, vowel signs of Arabic) come
 * in twos and threes, those of one script (Burmese, Tibetan) in up to seven.
 */
const SHARED_MARKS = /(?<=\p{Script=Inherited}{4})\p{Script=Inherited}+/gu;
const ALL_MARKS = /(?<=\p{M}{7})\p{M}+/gu;

/** Discord's servers look for these wherever they stand: behind a backslash and in code as well. */
const CALLS_TO_ALL = /@(?=everyone|here)/giu;

/** The full-width form of "@", which calls nobody. */
const QUIET_AT = '\uFF20';

/**
 * Untrusted text as one line without anything hidden, with marks piled up on letters cut down, and with "@everyone" and
 * "@here" written so that they call nobody. It is not Markdown yet.
 */
export function readable(text: string): string {
  return printable(text)
    .replace(ALL_MARKS, '')
    .replace(SHARED_MARKS, '')
    .replace(CALLS_TO_ALL, QUIET_AT);
}
