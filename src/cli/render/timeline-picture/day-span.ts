/** A span of days as numbers of days since 1970-01-01: the first day, and the day after the last. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The days that a calendar date stands for: a day, or all days of its month or year. */
export function daySpanOf(value: string): DaySpan {
  const [year = 1970, month, day] = value.split('-').map(Number);
  if (month === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year + 1, 1, 1) };
  if (day === undefined) {
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 1) };
  }
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day + 1) };
}

/** A day as a calendar date: `YYYY-MM-DD`. */
export function calendarDateOf(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Months and days past the last run over into the next. `Date.UTC` would take years before 100 for those of 1900. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}
