import { isCalendarDate } from '../dating/is-calendar-date.js';
import { dayBounds } from './filters.js';

/** The ends of a period as people give them; null where one is open. */
export interface GivenPeriod {
  readonly since: string | null;
  readonly until: string | null;
}

/** What came of reading a period. */
export type PeriodReading =
  /** First and last day, `YYYY-MM-DD`; null where the period is open. */
  | { readonly status: 'period'; readonly since: string | null; readonly until: string | null }
  | { readonly status: 'not a date'; readonly end: 'since' | 'until'; readonly value: string }
  /** It ends before it begins; as it was given. */
  | { readonly status: 'reversed'; readonly since: string; readonly until: string };

/**
 * Reads a period whose ends are years, months or days (`2025`, `2025-02`, `2025-02-05`). A month or year begins with its
 * first day and ends with its last.
 */
export function readPeriod(given: GivenPeriod): PeriodReading {
  const since = given.since?.trim() ?? null;
  const until = given.until?.trim() ?? null;
  if (since !== null && !isCalendarDate(since)) {
    return { status: 'not a date', end: 'since', value: since };
  }
  if (until !== null && !isCalendarDate(until)) {
    return { status: 'not a date', end: 'until', value: until };
  }
  const first = since === null ? null : dayBounds(since)[0];
  const last = until === null ? null : dayBounds(until)[1];
  return first !== null && last !== null && last < first
    ? { status: 'reversed', since: since ?? first, until: until ?? last }
    : { status: 'period', since: first, until: last };
}
