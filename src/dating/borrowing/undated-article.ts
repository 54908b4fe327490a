import type { DayNumber } from '../calendar-day.js';
import type { DateableArticle, DateEvidence, DayMention } from './date-evidence.js';
import type { PastTimes } from './past-times.js';
import { isReport, type ReportLink } from './report-link.js';

/** An article that does not state its date, with all that its date can be worked out from. */
export interface UndatedArticle extends Pick<DateableArticle, 'id' | 'name'> {
  /** The days on which it says that something was reported, in the order of its text; at least one. */
  readonly reports: readonly [DayMention, ...DayMention[]];
  readonly links: readonly ReportLink[];
  readonly past: PastTimes;
  /** The days that it gives with their year. */
  readonly wholeDays: readonly DayNumber[];
}

/** An undated article with its links to others; null where it reports on no day, so that its date cannot be told. */
export function undatedArticle(
  { article, mentions, past }: DateEvidence,
  links: readonly ReportLink[],
): UndatedArticle | null {
  const [first, ...others] = mentions.filter(isReport).map(({ mention }) => mention);
  if (first === undefined) return null;
  const { id, name } = article;
  const wholeDays = mentions.flatMap(({ mention }) => mention.fixed ?? []);
  return { id, name, reports: [first, ...others], links, past, wholeDays };
}
