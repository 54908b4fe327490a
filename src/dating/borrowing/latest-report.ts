import { type DayNumber, dayNumber, partsOf, weekdayOf } from '../calendar-day.js';
import type { DayMention } from './date-evidence.js';

/** The day up to which an article reports, as far as its weekdays tell it. */
export interface LatestReport {
  readonly day: DayNumber;
  readonly report: DayMention;
  /** Whether it may be up to six days later, as a weekday may lie before the first report or after it. */
  readonly isEarliest: boolean;
}

/** A report that is dated more than this many days after the first is of another year. */
const LONGEST_STORY = 21;
/** A story that is followed for this many days names them by their weekdays. */
const DAYS_AFTER = 2;
/** Of the days of a week that is told of, these lie before the first report rather than behind it. */
const DAYS_BEFORE = 3;

/**
 * The latest day on which an article reports, given the day of one of its reports: the article is not older than that.
 * "Wednesday" and then "Thursday" is the day after; "Sunday" is the one before; a Saturday can be either.
 */
export function latestReport(
  reports: readonly DayMention[],
  { day, report: known }: { readonly day: DayNumber; readonly report: DayMention },
): LatestReport {
  let latest = { day, report: known };
  for (const report of reports) {
    if (report.named.kind !== 'month-and-day') continue;
    const later = nextDate(report.named.month, report.named.day, day);
    if (later !== null && later > latest.day) latest = { day: later, report };
  }
  const from = latest.day;
  let isEarliest = false;
  for (const report of reports) {
    if (report.named.kind !== 'weekday') continue;
    const ahead = (report.named.weekday - weekdayOf(from) + 7) % 7;
    if (ahead > DAYS_AFTER && ahead < 7 - DAYS_BEFORE) isEarliest = true;
    else if (ahead <= DAYS_AFTER && from + ahead > latest.day)
      latest = { day: from + ahead, report };
  }
  return { ...latest, isEarliest };
}

/** The day of this month and day that follows another within a story; null where there is none. */
function nextDate(month: number, day: number, from: DayNumber): DayNumber | null {
  const { year } = partsOf(from);
  for (const candidate of [year, year + 1]) {
    const number = dayNumber(candidate, month, day);
    if (number !== null && number >= from && number - from <= LONGEST_STORY) return number;
  }
  return null;
}
