import { type CalendarDate, calendarDate } from '../corpus/stated-date.js';

/** A day of the Gregorian calendar as the number of days since 1 January 1970, free of clocks and time zones. */
export type DayNumber = number;

/** Year, month (1 to 12) and day (1 to 31) of a calendar day. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;

/** The day with these parts, or null where the calendar has none, as for 29 February of most years. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && date.getUTCFullYear() === year ? time / DAY_MS : null;
}

/** Year, month and day of a day. */
export function partsOf(number: DayNumber): DayParts {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of the week, from 0 for Sunday to 6 for Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The Monday of the week that a day is in; weeks run from Monday to Sunday (ISO 8601). */
export function mondayOf(number: DayNumber): DayNumber {
  return number - ((weekdayOf(number) + 6) % 7);
}

/** The number of days in a month. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date that a day is; null outside the years 1 to 9999. */
export function dateOf(number: DayNumber): CalendarDate | null {
  const { year, month, day } = partsOf(number);
  return calendarDate(padded(year), String(month), String(day));
}

/** The date that a month (1 to 12) of a year is; null where there is none. */
export function monthOf(year: number, month: number): CalendarDate | null {
  return calendarDate(padded(year), String(month), undefined);
}

/** The date that a year is; null outside the years 1 to 9999. */
export function yearOf(year: number): CalendarDate | null {
  return calendarDate(padded(year), undefined, undefined);
}

function padded(year: number): string | undefined {
  return year > 0 ? String(year).padStart(4, '0') : undefined;
}
