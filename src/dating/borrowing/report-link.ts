import type { DateableArticle, DateEvidence, DayMention, ToldMention } from './date-evidence.js';
import { type IsDistinctive, type Likeness, likeness, mayShareEvent } from './same-report.js';

/** Where another article may speak of the day on which an article says that something was reported. */
export interface ReportLink {
  /** A day that the article says something was reported on. */
  readonly report: DayMention;
  readonly to: Pick<DateableArticle, 'id' | 'name'>;
  /** Where the other article may speak of that day; `publication` is the day on which it appeared. */
  readonly mention: DayMention | 'publication';
  readonly likeness: Likeness;
}

/**
 * The places in another article that may speak of the days on which an article reports. They are linked only where the
 * two can be about one event and the words for the two days do not rule each other out.
 */
export function linkReports(
  article: DateEvidence,
  other: DateEvidence,
  isDistinctive: IsDistinctive,
): ReportLink[] {
  if (!mayShareEvent(article, other, isDistinctive)) return [];
  const { id, name } = other.article;
  const to = { id, name };
  const opening = { words: new Map(), wordsAround: other.opening };
  return article.mentions.filter(isReport).flatMap((told) => {
    const { mention: report } = told;
    if (told.isAnniversary && report.named.kind === 'month-and-day') return [];
    const links = other.mentions
      .filter(({ mention, isAnniversary }) => !isAnniversary && canBeOneDay(report, mention))
      .map(
        (there): ReportLink => ({
          report,
          to,
          mention: there.mention,
          likeness: likeness(told, there, isDistinctive),
        }),
      );
    if (report.named.kind !== 'month-and-day') return links;
    // The year is looked for: an article that appeared on the very day gives it, too.
    const published: ReportLink = {
      report,
      to,
      mention: 'publication',
      likeness: likeness(told, opening, isDistinctive),
    };
    return [...links, published];
  });
}

/** Whether something is said to have been reported on a day that its words leave open. */
export function isReport({ mention }: ToldMention): boolean {
  return mention.reported && mention.named.kind !== 'other' && mention.fixed === null;
}

function canBeOneDay(report: DayMention, mention: DayMention): boolean {
  const one = report.named;
  const other = mention.named;
  if (one.kind === 'other' || other.kind === 'other') return true;
  if (one.kind === 'month-and-day' && other.kind === 'month-and-day') {
    return one.month === other.month && one.day === other.day;
  }
  return one.weekday === null || other.weekday === null || one.weekday === other.weekday;
}
