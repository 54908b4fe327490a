import type { BlockKind, DatePrecision } from '../corpus/index.js';
import type { CalendarDate } from '../corpus/stated-date.js';
import { type DateAnchor, type Standpoint, standpointOf } from './date-anchor.js';
import type { DateMeaning } from './date-expression.js';
import { findExpressions } from './find-expressions.js';
import { formatCalendarDate } from './format-calendar-date.js';
import { type NamedYear, namedYear } from './named-year.js';
import { settle } from './settle-expression.js';
import { settleInYear } from './settle-month.js';
import { type Tense, tenseAt } from './tense.js';

/** A sentence, and what kind of block it stands in. */
export interface DatedSentence {
  readonly text: string;
  readonly kind: BlockKind;
}

/**
 * Words of a sentence with the calendar date that they mean. `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, to match
 * `precision`; `basis` is `stated` where the words say all of it and `inferred` where a part was worked out. `why`
 * tells a reader how: "“Wednesday” before the article's date, 6 March 2025".
 */
export interface ResolvedDate {
  /** The words are the characters from `start` up to `end` of the sentence (UTF-16 code units). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inferred';
  readonly why: string;
}

/** Sentences are shorter; what lies behind this many code units is not searched. */
const LONGEST_SENTENCE = 2000;

/**
 * The calendar dates that a sentence speaks of, in order and without overlap. Dates that are not whole are counted from
 * the article's date (a caption's from its own), and looked for in the past unless the sentence speaks of the
 * future. Where that date is unknown, or known to the month or year and more than one day, month or year is possible,
 * the expression is left out rather than guessed at. Never throws.
 */
export function resolveDates(sentence: DatedSentence, anchor: DateAnchor): ResolvedDate[] {
  const text = sentence.text.slice(0, LONGEST_SENTENCE);
  const expressions = findExpressions(text);
  if (expressions.length === 0) return [];
  const standpoint = standpointOf(anchor, sentence.kind);
  const context = sentence.kind === 'caption' ? null : (anchor.year ?? null);
  return expressions.flatMap((expression) => {
    const { start, end, meaning } = expression;
    const words = text.slice(start, end);
    const year = namedYear(text, expressions, expression, context);
    const found =
      fromText(meaning, words, year) ??
      fromStandpoint(
        year.status === 'counted' ? inYear(meaning, year.years) : meaning,
        words,
        year.status === 'silent' || year.status === 'counted' ? standpoint : null,
        tenseAt(text, start, end, sentence.kind),
      );
    if (found === null) return [];
    const { date, basis, why } = found;
    return [{ start, end, text: words, value: date.value, precision: date.precision, basis, why }];
  });
}

interface Finding {
  readonly date: CalendarDate;
  readonly basis: ResolvedDate['basis'];
  readonly why: string;
}

/** What an expression means by what the text itself says. */
function fromText(meaning: DateMeaning, words: string, year: NamedYear): Finding | null {
  if (meaning.kind === 'whole' || meaning.kind === 'year') {
    const date = settle(meaning, 0, 'untold');
    return date && { date, basis: 'stated', why: `“${words}”, as the text gives it` };
  }
  if (meaning.kind !== 'month' || year.status !== 'named') return null;
  const date = settleInYear(meaning, year.year);
  const where = year.by === 'sentence' ? 'the sentence gives' : 'the text before gives';
  return (
    date && { date, basis: 'inferred', why: `“${words}” in ${year.year}, the year that ${where}` }
  );
}

/** What an expression means to those who speak from this standpoint. */
function fromStandpoint(
  meaning: DateMeaning,
  words: string,
  standpoint: Standpoint | null,
  tense: Tense,
): Finding | null {
  const date = standpoint && settleFrom(meaning, standpoint, tense);
  return date && { date, basis: 'inferred', why: reason(meaning, words, date, standpoint) };
}

/** What an expression means on every day that the standpoint may be; null where that is not one and the same date. */
function settleFrom(
  meaning: DateMeaning,
  { first, last, date }: Standpoint,
  tense: Tense,
): CalendarDate | null {
  // A day of the article's own month is of its own year, whichever day of the month the article is of.
  if (meaning.kind === 'month' && meaning.day !== null && date.precision === 'month') {
    const [year, month] = date.value.split('-').map(Number);
    if (month === meaning.month && year !== undefined && meaning.year === null) {
      return settleInYear(meaning, year);
    }
  }
  const settled = settle(meaning, first, tense);
  if (settled === null) return null;
  for (let day = first + 1; day <= last; day += 1) {
    if (settle(meaning, day, tense)?.value !== settled.value) return null;
  }
  return settled;
}

function inYear(meaning: DateMeaning, years: number): DateMeaning {
  return meaning.kind === 'month' ? { ...meaning, year: years } : meaning;
}

function reason(
  meaning: DateMeaning,
  words: string,
  { value }: CalendarDate,
  standpoint: Standpoint,
): string {
  const today = standpoint.date.value;
  const seen = `${standpoint.name}, ${formatCalendarDate(today)}`;
  const length = Math.min(value.length, today.length);
  const order = value.slice(0, length).localeCompare(today.slice(0, length));
  if (meaning.kind === 'distance' || order === 0) return `“${words}”, counted from ${seen}`;
  return `“${words}” ${order < 0 ? 'before' : 'after'} ${seen}`;
}
