import type { CalendarDate } from '../corpus/stated-date.js';
import { type DayNumber, dateOf, mondayOf, weekdayOf } from './calendar-day.js';
import type { DateMeaning } from './date-expression.js';
import type { Tense } from './tense.js';

type Weekday = Extract<DateMeaning, { kind: 'weekday' }>;

/**
 * What a weekday means on `today`; null where that is in doubt. A bare one is the last, and today's own is today: news
 * writes "on Thursday" of the Thursday that it appears on.
 */
export function settleWeekday(
  meaning: Weekday,
  today: DayNumber,
  tense: Tense,
): CalendarDate | null {
  const monday = mondayOf(today);
  const inWeek = (meaning.weekday + 6) % 7;
  if (meaning.week !== null) return dateOf(monday + 7 * meaning.week + inWeek);
  const thisWeek = monday + inWeek;
  const back = (weekdayOf(today) - meaning.weekday + 7) % 7;
  switch (meaning.modifier) {
    case 'last':
      // On Thursday, "last Monday" can be the one three days ago or the one of the week before.
      return thisWeek < today ? null : dateOf(thisWeek - 7);
    case 'past':
      return dateOf(today - (back === 0 ? 7 : back));
    case 'this':
      // On Sunday, "this Friday" can be of the week that ends or of the one that begins.
      return weekdayOf(today) === 0 && back !== 0 ? null : dateOf(thisWeek);
    case 'coming':
      return dateOf(today - back + 7);
    case 'next':
      return thisWeek > today ? null : dateOf(thisWeek + 7);
    default:
      break;
  }
  if (back === 0) return dateOf(today);
  if (tense === 'either') return null;
  return dateOf(tense === 'future' ? today - back + 7 : today - back);
}
