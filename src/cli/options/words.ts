import { FootnoteError } from '../../errors/footnote-error.js';

/**
 * Joins the words of an argument that needs no quotes on the command line.
 * @throws FootnoteError `option/invalid` where nothing is left of them
 */
export function joinWords(argument: string, words: readonly string[], expected: string): string {
  const text = words.join(' ').trim();
  if (text === '') {
    throw new FootnoteError('option/invalid', { option: argument, value: text, expected });
  }
  return text;
}
