import type { ResolvedDate } from '../../dating/index.js';
import { dateOf } from './named-date.js';
import type { NamedDate, TimeConstraint } from './question.js';

/** Whether dates lie in the time that a question is bound to; `silent` where they do not tell. */
export type TimeFit = 'fits' | 'misses' | 'silent';

/** First and last day of a date, as numbers that compare like the days: 20231207. */
type Days = readonly [first: number, last: number];

/**
 * Whether a sentence with these dates can answer a question that is bound to a time. It fits where one of its dates does,
 * misses where each of them lies outside, and is silent where it has none, or one that may lie inside: 2023 where
 * December 2023 is asked about. Dates without a year are compared as far as they go.
 */
export function timeFit(constraint: TimeConstraint, dates: readonly ResolvedDate[]): TimeFit {
  const fits = dates.map(({ value }) => fitOf(constraint, dateOf(value)));
  if (fits.includes('fits')) return 'fits';
  return fits.length > 0 && fits.every((fit) => fit === 'misses') ? 'misses' : 'silent';
}

function fitOf({ relation, date, end }: TimeConstraint, found: NamedDate): TimeFit {
  if (date.year === null) return relation === 'in' ? fitWithoutYear(date, found) : 'silent';
  const [first, last] = daysOf(date);
  const [from, to] = daysOf(found);
  switch (relation) {
    case 'in':
      return inside([from, to], [first, last]);
    case 'between':
      return inside([from, to], [first, end === null || end.year === null ? last : daysOf(end)[1]]);
    case 'before':
      return inside([from, to], [0, first - 1]);
    case 'until':
      return inside([from, to], [0, last]);
    case 'after':
      return inside([from, to], [last + 1, Number.POSITIVE_INFINITY]);
    case 'since':
      return inside([from, to], [first, Number.POSITIVE_INFINITY]);
  }
}

/** "On October 7" of whatever year. */
function fitWithoutYear(date: NamedDate, found: NamedDate): TimeFit {
  if (found.month === null) return 'silent';
  if (date.month !== found.month) return 'misses';
  if (date.day === null || date.day === found.day) return 'fits';
  return found.day === null ? 'silent' : 'misses';
}

function inside([from, to]: Days, [first, last]: Days): TimeFit {
  if (from >= first && to <= last) return 'fits';
  return to < first || from > last ? 'misses' : 'silent';
}

function daysOf({ year, month, day }: NamedDate): Days {
  const base = (year ?? 0) * 10_000;
  if (month === null) return [base + 101, base + 1231];
  const ofMonth = base + month * 100;
  return day === null ? [ofMonth + 1, ofMonth + 31] : [ofMonth + day, ofMonth + day];
}
