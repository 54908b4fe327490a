import type { DateExpression } from '../../dating/index.js';
import { resolveDates } from '../../dating/index.js';
import type { NamedDate } from './question.js';

/** A date as a question names it, and the end of the span that it is the start of, where it is one of days. */
export interface NamedSpan {
  readonly date: NamedDate;
  readonly end: NamedDate | null;
}

/**
 * The date that an expression of a question names: as far as the words go, "October 7" without a year. Words that are
 * counted from the day of speaking ("yesterday", "last month") need that day; null without it.
 */
export function namedDate(
  text: string,
  { start, end, meaning }: DateExpression,
  now: Date | null,
): NamedSpan | null {
  switch (meaning.kind) {
    case 'whole':
      return { date: dateOf(meaning.date.value), end: null };
    case 'year':
      return { date: { year: meaning.year, month: null, day: null }, end: null };
    case 'month':
      if (meaning.year === null && meaning.modifier === null) {
        return { date: { year: null, month: meaning.month, day: meaning.day }, end: null };
      }
      break;
    case 'distance':
      if (meaning.unit === 'week') return now && weekOf(now, meaning.count);
      break;
    case 'weekday':
      break;
  }
  if (now === null) return null;
  const article = {
    value: now.toISOString().slice(0, 10),
    precision: 'day',
    basis: 'stated',
    why: '',
  } as const;
  const found = resolveDates({ text, kind: 'paragraph' }, { article }).find(
    (one) => one.start === start && one.end === end,
  );
  return found === undefined ? null : { date: dateOf(found.value), end: null };
}

/** Year, month and day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function dateOf(value: string): NamedDate {
  const [year = null, month = null, day = null] = value.split('-').map(Number);
  return { year, month, day };
}

const DAY_MS = 86_400_000;

/** A week runs from Monday to Sunday (ISO 8601). */
function weekOf(now: Date, count: number): NamedSpan {
  const sinceMonday = (now.getUTCDay() + 6) % 7;
  const monday = now.getTime() + (7 * count - sinceMonday) * DAY_MS;
  const on = (time: number) => dateOf(new Date(time).toISOString().slice(0, 10));
  return { date: on(monday), end: on(monday + 6 * DAY_MS) };
}
