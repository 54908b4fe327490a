import { editDistance } from './edit-distance.js';

/** A word has so many letters at least before a slip in it is believed: shorter ones have too many neighbours. */
const SHORTEST = 5;
/** The same where a wrong letter, a strange additional one or two slips are to be believed. */
const LONG = 8;
const LONG_NAME = 6;
const VOWELS = /^[aeiouy]$/u;
/** Rows of the keyboard that most English is written on. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * How surely a word that nobody knows is another one with slips of the fingers: 1 for one slip, 2 for two, null where it
 * is rather a word of its own. Slips swap letters, leave one out, double one, or hit the one beside it; what changes the
 * last letter makes another form or name ("Malik", "Maliki"). The first letter is taken to be right.
 * @param word folded, as is `meant`
 * @param isName names are spelt in several ways, which differ in their vowels
 */
export function slipRank(word: string, meant: string, isName: boolean): 1 | 2 | null {
  if (word.length < SHORTEST || word[0] !== meant[0] || word === meant) return null;
  if (Math.abs(word.length - meant.length) > 2) return null;
  if (isOneSlip(word, meant, isName)) return 1;
  const isLong = word.length >= (isName ? LONG_NAME : LONG);
  const isSpelling = consonantsOf(word) === consonantsOf(meant) && vowelOf(word) === vowelOf(meant);
  return isLong && isSpelling && editDistance(word, meant, 2) <= 2 ? 2 : null;
}

function isOneSlip(word: string, meant: string, isName: boolean): boolean {
  const begin = sharedLength(word, meant);
  const [left, other] = [word.slice(begin), meant.slice(begin)];
  const end = sharedLength(reversed(left), reversed(other));
  if (end === 0 && left.length + other.length < 4) return false;
  const [wrong, right] = [left.slice(0, left.length - end), other.slice(0, other.length - end)];
  if (wrong.length === 2 && wrong === reversed(right)) return true;
  if (wrong === '') return right.length === 1;
  if (right === '') {
    const isDouble = wrong === word[begin - 1] || wrong === left[1];
    const isSpelling = isName && VOWELS.test(wrong);
    return wrong.length === 1 && (isDouble || isSpelling || word.length >= LONG);
  }
  if (wrong.length !== 1 || right.length !== 1 || end === 0) return false;
  const areVowels = VOWELS.test(wrong) && VOWELS.test(right);
  if (isName) return areVowels;
  return word.length >= LONG && (areVowels || areNeighbours(wrong, right));
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function areNeighbours(a: string, b: string): boolean {
  return ROWS.some(
    (row) => row.includes(a) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1 && row.includes(b),
  );
}

function consonantsOf(word: string): string {
  return word.replace(/[aeiouy]/gu, '').replace(/(.)\1/gu, '$1');
}

function vowelOf(word: string): string {
  return /[aeiouy]/u.exec(word)?.[0] ?? '';
}
