import { anyAscii } from './any-ascii.js';

/** What each letter of a script without vowels may be in Latin spellings; letters that are not here stand for themselves. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['v', '(?:[vwbu]|oo?)'],
  ['w', '(?:[vwu]|oo?)'],
  ['b', 'b+'],
  ['y', '(?:[yi]|ee)'],
  ['h', 'h'],
  ['kh', '(?:kh|ch|h)'],
  ['ts', '(?:tz|ts|z)'],
  ['sh', '(?:sh|ch|s)'],
  ['gh', '(?:gh|g)'],
  ['th', '(?:th|t|s)'],
  ['dh', '(?:dh|d|z)'],
  ['k', '(?:[kcq]|ck|kk)'],
  ['q', '(?:[kgcq]|gh)'],
  ['f', '(?:[fp]|ph)'],
  ['j', '(?:[jg]|dj)'],
]);
const LETTER = /kh|ts|sh|gh|th|dh|[a-z]/g;
const VOWEL = '(?:aa|ee|oo|ou|ei|ai|[aeiou])?';
const FEWEST_LETTERS = 4;

/**
 * A pattern of the Latin spellings of a name in Arabic or Hebrew script, which leaves most vowels to the reader:
 * `יצחק` may be "yitzhak", and `محسن` "mohsen". Null for names of fewer than four letters, which may be too much.
 */
export function latinSpellings(name: string): RegExp | null {
  const letters = anyAscii(name).toLowerCase().match(LETTER) ?? [];
  if (letters.length < FEWEST_LETTERS || /\s/u.test(name)) return null;
  const classes = letters.map((letter) => SPELLINGS.get(letter) ?? `${letter}{1,2}`);
  return new RegExp(`^[aeiou]?${classes.join(VOWEL)}[aeiou]?h?$`);
}
