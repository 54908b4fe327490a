import type { CalendarDate } from '../corpus/stated-date.js';
import { type DayNumber, dateOf, dayNumber, monthOf, partsOf, weekdayOf } from './calendar-day.js';
import type { DateMeaning } from './date-expression.js';
import type { Tense } from './tense.js';

type Month = Extract<DateMeaning, { kind: 'month' }>;

/** A day so close ahead is no day of a year ago, whatever the tense: its text was changed, or lies in another zone. */
const DAYS_OF_DOUBT = 3;
/** An event that is named by its date has happened, unless the date is as close ahead as this. */
const DAYS_SOON = 90;
const MONTHS_SOON = 3;
/** Between two days either of which may be meant, the nearer one is taken where it is nearer by this factor. */
const CLEARLY_NEARER = 3;
/** Leap days are up to eight years apart. */
const LONGEST_SEARCH = 8;

/** The month or day of a month in a year that is known; null where the calendar or the weekday refuse it. */
export function settleInYear({ month, day, weekday }: Month, year: number): CalendarDate | null {
  if (day === null) return monthOf(year, month);
  const number = dayNumber(year, month, day);
  if (number === null) return null;
  return weekday === null || weekdayOf(number) === weekday ? dateOf(number) : null;
}

/** What a month, or a day of it, means on `today` where no year is named for it; null where that is in doubt. */
export function settleMonth(meaning: Month, today: DayNumber, tense: Tense): CalendarDate | null {
  const now = partsOf(today);
  if (meaning.year === 'that') return null;
  if (meaning.year !== null) return settleInYear(meaning, now.year + meaning.year);
  if (meaning.day !== null) return settleMonthDay(meaning, today, tense);
  if (meaning.modifier !== null) return settleModifiedMonth(meaning, now);
  const ahead = (meaning.month - now.month + 12) % 12;
  const back = (now.month - meaning.month + 12) % 12;
  const past = monthOf(meaning.month > now.month ? now.year - 1 : now.year, meaning.month);
  const next = monthOf(meaning.month < now.month ? now.year + 1 : now.year, meaning.month);
  if (tense === 'future') return next;
  if (tense === 'either') return nearer(past, back, next, ahead);
  if (tense === 'past') return past;
  const isNamed = tense === 'naming' && ahead > MONTHS_SOON;
  return isNamed || back * CLEARLY_NEARER <= ahead ? past : null;
}

function settleModifiedMonth(
  { month, modifier }: Month,
  now: { readonly year: number; readonly month: number },
): CalendarDate | null {
  switch (modifier) {
    case 'last':
      // In May, "last March" can be the one two months ago or the one of the year before.
      return month >= now.month ? monthOf(now.year - 1, month) : null;
    case 'past':
      return monthOf(month < now.month ? now.year : now.year - 1, month);
    case 'coming':
      return monthOf(month > now.month ? now.year : now.year + 1, month);
    case 'next':
      return month <= now.month ? monthOf(now.year + 1, month) : null;
    default:
      return monthOf(now.year, month);
  }
}

function settleMonthDay(meaning: Month, today: DayNumber, tense: Tense): CalendarDate | null {
  const { year } = partsOf(today);
  const past = nearestYear(meaning, today, year, -1);
  const next = nearestYear(meaning, today, year, 1);
  // A weekday that agrees with one of the two days and not with the other tells which it is.
  if (meaning.weekday !== null) {
    const agreeing = [past, next].filter(
      (number) => number !== null && weekdayOf(number) === meaning.weekday,
    );
    const [only, other] = agreeing;
    return only === undefined || only === null || (other !== undefined && other !== only)
      ? null
      : dateOf(only);
  }
  if (past === null || next === null) return null;
  const ahead = next - today;
  if (tense === 'future') return dateOf(next);
  if (tense === 'either') return nearer(dateOf(past), today - past, dateOf(next), ahead);
  if (tense === 'past') return ahead > 0 && ahead <= DAYS_OF_DOUBT ? null : dateOf(past);
  const isNamed = tense === 'naming' && ahead > DAYS_SOON;
  return isNamed || (today - past) * CLEARLY_NEARER <= ahead ? dateOf(past) : null;
}

/** The nearest such day on one side of today, today included: back for -1, ahead for 1. */
function nearestYear(
  { month, day }: Month,
  today: DayNumber,
  year: number,
  direction: -1 | 1,
): DayNumber | null {
  for (let years = 0; years <= LONGEST_SEARCH; years += 1) {
    const number = dayNumber(year + direction * years, month, day ?? 1);
    if (number !== null && (number - today) * direction >= 0) return number;
  }
  return null;
}

function nearer(
  past: CalendarDate | null,
  back: number,
  next: CalendarDate | null,
  ahead: number,
): CalendarDate | null {
  if (back * CLEARLY_NEARER <= ahead) return past;
  return ahead * CLEARLY_NEARER <= back ? next : null;
}
