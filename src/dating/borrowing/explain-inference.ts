import { type DayNumber, dateOf, weekdayOf } from '../calendar-day.js';
import { formatCalendarDate } from '../format-calendar-date.js';
import type { LatestReport } from './latest-report.js';
import type { Support, SupportSource } from './support.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Tells a reader how the date of an article was worked out: "“March 5” in its text; the year from talks.txt, which
 * tells of the same day and is dated 6 March 2025".
 */
export function explainInference({ report, day, source }: Support, latest: LatestReport): string {
  const words =
    latest.report === report
      ? `“${report.phrase}” in its text`
      : `“${latest.report.phrase}” in its text, after “${report.phrase}”`;
  const given =
    source.kind === 'dated'
      ? givenByArticle(source, report.named.kind === 'weekday' ? 'day' : 'year', report.phrase)
      : givenByWeekday(source, day);
  return `${words}${given}${latest.isEarliest ? '; it may be up to six days younger' : ''}`;
}

function givenByArticle(
  { name, date, mention }: SupportSource & { readonly kind: 'dated' },
  part: 'day' | 'year',
  phrase: string,
): string {
  const dated = `is dated ${asRead(date.value)}${date.basis === 'inferred' ? ' (inferred)' : ''}`;
  const isOtherWord = mention !== 'publication' && mention.phrase !== phrase;
  const tells = `tells of the same${isOtherWord ? ` on “${mention.phrase}”` : ''}`;
  return `; the ${part} from ${name}, which ${tells} and ${dated}`;
}

function givenByWeekday(
  { partner, past, isOwnPast }: SupportSource & { readonly kind: 'weekday' },
  day: DayNumber,
): string {
  const words = partner === null ? '' : `, “${partner.phrase}” for the same in ${partner.name}`;
  const kind = past.of === 'picture' ? 'picture of ' : '';
  const where = past.of === 'picture' ? '' : isOwnPast ? ' in its text' : ' in that text';
  const owner = past.of === 'picture' ? (isOwnPast ? 'its ' : 'that one’s ') : 'the ';
  const date = asRead(dateOf(past.day)?.value ?? '');
  const checked = `${asRead(dateOf(day)?.value ?? '')} is a ${WEEKDAYS[weekdayOf(day)] ?? ''}`;
  return `${words}; the year from ${owner}${kind}${date}${where}: ${checked}`;
}

function asRead(value: string): string {
  return formatCalendarDate(value);
}
