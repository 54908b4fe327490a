import type { Modifier } from './date-expression.js';

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_STARTS = 'sun mon tue wed thu fri sat'.split(' ');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Pattern of a month's name written out. */
export const MONTH_IN_FULL =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Pattern of a month's name or abbreviation. */
export const MONTH = `(?:${MONTH_IN_FULL}\\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;

/** Pattern of the name of a day of the week, or of an abbreviation that is no other word. */
export const WEEKDAY =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri)\\.)';

/** Pattern of a whole number below a thousand, in digits or words. */
export const NUMBER = `(?:\\d{1,3}|an?|${NUMBERS.slice(1).join('|')})`;

/** The number, 1 to 12, of a month by its name; null for another word. */
export function monthNumber(name: string | undefined): number | null {
  const index = MONTH_STARTS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index === -1 ? null : index + 1;
}

/** The number of a weekday by its name, 0 for Sunday; null for another word. */
export function weekdayNumber(name: string | undefined): number | null {
  const index = WEEKDAY_STARTS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index === -1 ? null : index;
}

/** The value of a number in digits or words. */
export function numberValue(text: string): number {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  return /\d/u.test(word) ? Number(word) : Math.max(0, NUMBERS.indexOf(word));
}

/** The modifier that a word is; null for another word. */
export function modifierOf(word: string | undefined): Modifier | null {
  switch (word?.toLowerCase()) {
    case 'last':
    case 'previous':
      return 'last';
    case 'this':
      return 'this';
    case 'next':
      return 'next';
    case 'past':
      return 'past';
    case 'coming':
      return 'coming';
    default:
      return null;
  }
}

/** By how many weeks, months or years "last", "this" and "next" differ from now; null for another word. */
export function stepOf(word: string | undefined): number | null {
  const modifier = modifierOf(word);
  if (modifier === 'last') return -1;
  if (modifier === 'this') return 0;
  return modifier === 'next' ? 1 : null;
}
