import type { ArticleDate, ArticleId } from '../../corpus/index.js';
import { type DayNumber, partsOf, weekdayOf } from '../calendar-day.js';
import { type DateAnchor, standpointOf } from '../date-anchor.js';
import { resolveDates } from '../resolve-dates.js';
import type { DayMention, NamedDay } from './date-evidence.js';
import { firstDayOf, type PastDay } from './past-times.js';
import type { Likeness } from './same-report.js';
import type { UndatedArticle } from './undated-article.js';

/** What speaks for a report of an article being of a certain day. */
export interface Support {
  readonly report: DayMention;
  readonly day: DayNumber;
  readonly likeness: Likeness;
  readonly source: SupportSource;
}

/** Where a support comes from. */
export type SupportSource =
  /** A dated article that speaks of the day. */
  | {
      readonly kind: 'dated';
      readonly id: ArticleId;
      readonly name: string;
      readonly date: ArticleDate;
      readonly mention: DayMention | 'publication';
    }
  /** A weekday and a month and day, of one report or of two on the same, and a day that came before. */
  | {
      readonly kind: 'weekday';
      /** The article that completes the day, and its words for it; null where the report has both itself. */
      readonly partner: {
        readonly id: ArticleId;
        readonly name: string;
        readonly phrase: string;
      } | null;
      readonly past: PastDay;
      /** Whether the article itself gives the earlier day, and not its partner. */
      readonly isOwnPast: boolean;
    };

/** An article that looks back further than this gives the year of a day, or speaks of another one. */
const LONGEST_LOOK_BACK = 120;

/** The date of an article as far as it is known by now. */
export type DateOf = (id: ArticleId) => ArticleDate | null;

/** The days that dated articles give for the reports of an article. */
export function supportsOf({ links }: UndatedArticle, dateOf: DateOf): Support[] {
  return links.flatMap(({ report, to, mention, likeness }) => {
    const date = dateOf(to.id);
    if (date === null) return [];
    const source = { kind: 'dated', ...to, date, mention } as const;
    return daysOf(mention, date)
      .filter((day) => isNamed(report.named, day))
      .map((day): Support => ({ report, day, likeness, source }));
  });
}

/** Whether words that name a day can stand for this one. */
export function isNamed(named: NamedDay, day: DayNumber): boolean {
  if (named.kind === 'other') return false;
  if (named.weekday !== null && weekdayOf(day) !== named.weekday) return false;
  if (named.kind === 'weekday') return true;
  const parts = partsOf(day);
  return parts.month === named.month && parts.day === named.day;
}

/** The days, one or none, that a place in an article of this date means. */
function daysOf(mention: DayMention | 'publication', date: ArticleDate): DayNumber[] {
  const anchor: DateAnchor = { article: date };
  const last = standpointOf(anchor, 'paragraph')?.last;
  if (last === undefined) return [];
  if (mention === 'publication') return date.precision === 'day' ? [last] : [];
  if (mention.fixed !== null) return mention.fixed <= last ? [mention.fixed] : [];
  const resolved = resolveDates(mention.sentence, anchor).find(
    ({ start }) => start === mention.start,
  );
  if (resolved?.precision !== 'day') return [];
  const number = firstDayOf(resolved.value);
  const isNear = number !== null && number <= last && last - number <= LONGEST_LOOK_BACK;
  return isNear ? [number] : [];
}
