import type { CalendarDate } from '../corpus/stated-date.js';
import { type DayNumber, dateOf, mondayOf, monthOf, partsOf, yearOf } from './calendar-day.js';
import type { DateMeaning } from './date-expression.js';
import { settleMonth } from './settle-month.js';
import { settleWeekday } from './settle-weekday.js';
import type { Tense } from './tense.js';

type Distance = Extract<DateMeaning, { kind: 'distance' }>;

/**
 * The date that words mean when they are spoken on `today`; null where they can mean more than one. Without a word of
 * the future, news looks back: a weekday is the last one, today included, and so is a month.
 */
export function settle(meaning: DateMeaning, today: DayNumber, tense: Tense): CalendarDate | null {
  switch (meaning.kind) {
    case 'whole':
      return meaning.date;
    case 'year':
      return yearOf(meaning.year);
    case 'month':
      return settleMonth(meaning, today, tense);
    case 'weekday':
      return settleWeekday(meaning, today, tense);
    case 'distance':
      return settleDistance(meaning, today);
  }
}

function settleDistance({ unit, count }: Distance, today: DayNumber): CalendarDate | null {
  const now = partsOf(today);
  if (unit === 'day') return dateOf(today + count);
  if (unit === 'year') return yearOf(now.year + count);
  if (unit === 'month') {
    const months = now.year * 12 + now.month - 1 + count;
    return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  }
  // A week has no form of its own; it is given as its month where all of it lies in one, from Sunday to Sunday.
  const monday = mondayOf(today) + 7 * count;
  const first = dateOf(monday - 1)?.value.slice(0, 7);
  const last = dateOf(monday + 6)?.value.slice(0, 7);
  return first !== undefined && first === last ? { value: first, precision: 'month' } : null;
}
