/** Letters that folding keeps, and what English news writes for them. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ł', 'l'],
  ['ŋ', 'n'],
  ['ø', 'o'],
  ['ə', 'a'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);
const PLAIN_WORD = /^[a-z -]*$/;
const OTHER_LETTER = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'gu');

/** A folded word in the letters a to z, where it is written in Latin ones: `lokke` for "løkke", `walesa` for "wałesa". */
export function plainLetters(folded: string): string {
  if (PLAIN_WORD.test(folded)) return folded;
  return folded.replace(OTHER_LETTER, (letter) => PLAIN.get(letter) ?? letter);
}

/**
 * The form that names of several words are looked up in: in plain letters, hyphens taken for spaces, without a leading
 * "the": `guinea bissau` for "guinea-bissau".
 */
export function plainName(folded: string): string {
  return plainLetters(folded.replace(/[- ]+/g, ' ').replace(/^the (?=.)/, ''));
}
