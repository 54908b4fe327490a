import { digitNumber, ordinalNumber, partNumber, scaleOf, smallNumber } from './number-words.js';
import { spacedAt, type Token } from './token.js';

/** A number that was read from words in a row. */
export interface Quantity {
  readonly value: number;
  /** The place behind its last word. */
  readonly next: number;
  readonly isOrdinal: boolean;
}

/** No number is written in more words than this. */
const MOST_WORDS = 12;

/**
 * Reads the number that begins with a word: digits, with a scale behind ("3.5 million"), number words ("two hundred and
 * six"), an ordinal, a share ("half", "two thirds") or a dozen. Null where no number begins.
 */
export function readQuantity(tokens: readonly Token[], place: number): Quantity | null {
  const token = tokens[place];
  if (token === undefined) return null;
  const ordinal = ordinalNumber(token.folded);
  const special = readDozens(tokens, place) ?? readShare(tokens, place);
  if (special !== null) return special;
  if (ordinal !== null) return { value: ordinal, next: place + 1, isOrdinal: true };
  return readCardinal(tokens, place);
}

/** "half", "a third of", "two thirds", "three-quarters". */
function readShare(tokens: readonly Token[], place: number): Quantity | null {
  const token = tokens[place];
  if (token === undefined) return null;
  if (token.folded === 'half') return { value: 0.5, next: place + 1, isOrdinal: false };
  const [head = '', tail, ...more] = token.folded.split('-');
  if (tail !== undefined && more.length === 0) {
    const count = smallNumber(head);
    const part = partNumber(tail);
    if (count === null || part === null || (count > 1 && !tail.endsWith('s'))) return null;
    return { value: count * part, next: place + 1, isOrdinal: false };
  }
  const following = spacedAt(tokens, place + 1);
  if (following === undefined) return null;
  const part = partNumber(following.folded);
  const count = /^an?$/u.test(token.folded) ? 1 : smallNumber(token.folded);
  if (part === null || count === null || count === 0) return null;
  const isSeveral = count > 1 && following.folded.endsWith('s');
  const isOne = count === 1 && spacedAt(tokens, place + 2)?.folded === 'of';
  if (!isSeveral && !isOne) return null;
  return { value: count * part, next: place + 2, isOrdinal: false };
}

/** "a dozen", "two dozen", "half a dozen". */
function readDozens(tokens: readonly Token[], place: number): Quantity | null {
  const token = tokens[place];
  if (token === undefined) return null;
  const following = spacedAt(tokens, place + 1)?.folded;
  if (token.folded === 'half' && following === 'a') {
    const isHalf = spacedAt(tokens, place + 2)?.folded === 'dozen';
    return isHalf ? { value: 6, next: place + 3, isOrdinal: false } : null;
  }
  if (following !== 'dozen') return null;
  const count = /^an?$/u.test(token.folded) ? 1 : smallNumber(token.folded);
  return count === null ? null : { value: 12 * count, next: place + 2, isOrdinal: false };
}

function readCardinal(tokens: readonly Token[], place: number): Quantity | null {
  let total = 0;
  let group = 0;
  let next = place;
  let hasSmall = false;
  while (next < tokens.length && next - place < MOST_WORDS) {
    const token = next === place ? tokens[next] : spacedAt(tokens, next);
    if (token === undefined) break;
    const { folded } = token;
    const scale = scaleOf(folded);
    const small = smallNumber(folded);
    if (next === place) {
      const value = digitNumber(folded) ?? small;
      const isOneScale = /^an?$/u.test(folded) && scaleOf(tokens[next + 1]?.folded ?? '') !== null;
      if (value === null && !isOneScale) return null;
      group = value ?? 1;
      hasSmall = small !== null;
    } else if (scale === 100) {
      group *= 100;
      hasSmall = true;
    } else if (scale !== null) {
      total += group * scale;
      group = 0;
      hasSmall = true;
    } else if (small !== null && hasSmall && group % 100 === 0) {
      group += small;
    } else if (folded === 'and' && hasSmall && (group >= 100 || total > 0)) {
      const after = spacedAt(tokens, next + 1)?.folded ?? '';
      if (smallNumber(after) === null || group % 100 !== 0) break;
    } else {
      break;
    }
    next += 1;
  }
  return { value: total + group, next, isOrdinal: false };
}
