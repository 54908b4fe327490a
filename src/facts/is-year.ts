import { countedNoun } from './counted-noun.js';
import type { Token } from './token.js';

const DECADE = /^(?:1\d|20)\d0s$/u;
const YEARS = /^(?:1[5-9]|20)\d{2}(?:-\d{2,4})?$/u;
const EARLY_YEAR = /^1[0-4]\d{2}$/u;
/** Without one of these before it, an early year may be any number. */
const BEFORE_EARLY =
  /^(?:in|since|by|until|till|from|to|between|and|around|circa|of|before|after)$/u;

/** Whether a word is a year, a decade or a range of years by its form and what it stands between, and no amount. */
export function isYear(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  if (DECADE.test(token.bare)) return true;
  const isEarly = EARLY_YEAR.test(token.bare);
  if (!isEarly && !YEARS.test(token.bare)) return false;
  if (/[$€£¥#]\s?$/u.test(token.gap) || /^\s?[%°]/u.test(tokens[place + 1]?.gap ?? ''))
    return false;
  if (isEarly && !BEFORE_EARLY.test(tokens[place - 1]?.folded ?? '')) return false;
  // "In 2003 talks were held": only a number without a preposition counts the plural behind it.
  const counted = countedNoun(tokens, place + 1, 'several');
  const isCount = counted !== null && tokens[place + 1]?.folded === counted && /s$/u.test(counted);
  return !isCount || BEFORE_EARLY.test(tokens[place - 1]?.folded ?? '');
}
