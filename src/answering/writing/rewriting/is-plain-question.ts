import { WORD } from '../../../words/index.js';

/** Most characters of a question that is asked in place of another. */
const LONGEST_QUESTION = 300;
const FEWEST_WORDS = 2;

/** Letters, figures, and the marks of plain writing on one line: nothing that makes a link, a mention or markup. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Sc} .,;:?!'"’‘“”()%&/+–—-]+$/u;
/** Addresses without markup. "9/11" and "and/or" are none, and "U.S." has single letters. */
const ADDRESS = /\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}|\.\p{L}*\/|\b\p{L}{2,10}:(?! )/iu;
/** Accents heaped on one another. */
const HEAPED = /\p{M}{3}/u;

/** Whether a text is one question in plain writing. */
export function isPlain(text: string): boolean {
  return (
    text.length <= LONGEST_QUESTION &&
    PLAIN.test(text) &&
    !ADDRESS.test(text) &&
    !HEAPED.test(text) &&
    (text.match(WORD) ?? []).length >= FEWEST_WORDS
  );
}

/** Whether a text ends a sentence and begins another. */
export function hasMoreSentences(text: string): boolean {
  return /[?!]\s*\S|(?:\p{Ll}{3}|\p{N})[.;:]\s+\S/u.test(text.replace(/["'”’)]+$/u, ''));
}
