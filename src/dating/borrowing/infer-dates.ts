import type { ArticleDate, ArticleId } from '../../corpus/index.js';
import type { CalendarDate } from '../../corpus/stated-date.js';
import { dateOf as calendarDateOf, type DayNumber, monthOf, partsOf } from '../calendar-day.js';
import { type DayMention, isSameDay } from './date-evidence.js';
import { explainInference } from './explain-inference.js';
import { latestReport } from './latest-report.js';
import type { Likeness } from './same-report.js';
import { type DateOf, isNamed, type Support, type SupportSource, supportsOf } from './support.js';
import type { UndatedArticle } from './undated-article.js';
import { weekdaySupports } from './weekday-support.js';

/** The date of an article as it was worked out, and the articles that it was worked out from. */
export interface InferredDate {
  readonly date: ArticleDate;
  readonly from: readonly ArticleId[];
}

/** A date borrowed from a borrowed date may itself be borrowed; longer chains are not followed. */
const MOST_ROUNDS = 8;

/**
 * Works out the dates of articles that do not state theirs: the day on which they report something, from what dated
 * articles tell of the same report. In each round every article looks at those that were dated before the round, so
 * that the order of the articles plays no part. An article for which more than one day or year is possible stays
 * undated, as does one that would be older than what it tells of.
 * @param dateOf the dates of the articles that are not among these
 */
export function inferDates(
  undated: readonly UndatedArticle[],
  dateOf: DateOf,
): Map<ArticleId, InferredDate> {
  const articles = new Map(undated.map((article) => [article.id, article]));
  const inferred = new Map<ArticleId, InferredDate>();
  const known: DateOf = (id) => inferred.get(id)?.date ?? (articles.has(id) ? null : dateOf(id));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const open = undated.filter(({ id }) => !inferred.has(id));
    const joint = weekdaySupports(articles, (id) => !inferred.has(id));
    const found = open.flatMap((article) => {
      const supports = [...supportsOf(article, known), ...(joint.get(article.id) ?? [])];
      const date = settleDate(article, supports);
      return date === null ? [] : [[article.id, date] as const];
    });
    if (found.length === 0) break;
    for (const [id, date] of found) inferred.set(id, date);
  }
  return inferred;
}

/** Supports for one day, at least one. */
type Supports = readonly [Support, ...Support[]];

function settleDate(article: UndatedArticle, supports: readonly Support[]): InferredDate | null {
  const settled = settleReport(article, supports);
  if (settled === null) return null;
  const support = settled.reduce((best, one) => (comesBefore(one, best) ? one : best));
  const { notBefore } = article.past;
  if (notBefore !== null && support.day < notBefore) return null;
  // Who gives a day with its year and the same day without one may well mean its anniversary by the latter.
  if (article.wholeDays.includes(support.day)) return null;
  const latest = latestReport(article.reports, support);
  const date = latest.isEarliest ? monthOfWeek(latest.day) : calendarDateOf(latest.day);
  if (date === null) return null;
  const why = explainInference(support, latest);
  const from = new Set(settled.flatMap(sourcesOf));
  return { date: { ...date, basis: 'inferred', why }, from: [...from].sort() };
}

/**
 * What settles the day of the first report, which is the news of its article. Where that gives only a weekday, the first
 * report with month and day does as well if it can be the same.
 */
function settleReport(
  { reports: [first, ...others] }: UndatedArticle,
  supports: readonly Support[],
): Supports | null {
  const settled = supportsForOneDay(first, supports);
  if (settled !== null || first.named.kind !== 'weekday') return settled;
  const dated = others.find(({ named }) => named.kind === 'month-and-day');
  const found = dated === undefined ? null : supportsForOneDay(dated, supports);
  return found !== null && isNamed(first.named, found[0].day) ? found : null;
}

/** The supports for a report, where there are enough for one day and none that is firm for another. */
function supportsForOneDay(report: DayMention, supports: readonly Support[]): Supports | null {
  const own = supports.filter((support) => isSameDay(support.report, report));
  const days = [...new Set(own.map(({ day }) => day))];
  const byDay = days.map((day) => own.filter((support) => support.day === day));
  const enough = byDay.filter((group) => isEnough(group, report));
  const [group] = enough;
  if (group === undefined || enough.length > 1) return null;
  if (byDay.some((other) => other !== group && other.some(isFirm))) return null;
  const [support, ...others] = group;
  return support === undefined ? null : [support, ...others];
}

/**
 * Whether supports for one day suffice. A weekday comes every week: it takes sentences that tell the same, or two
 * articles. Month and day that agree are rare enough for one, or for two that only share names.
 */
function isEnough(supports: readonly Support[], { named }: DayMention): boolean {
  const told = supports.filter(({ likeness }) => likeness !== 'none');
  if (named.kind === 'month-and-day') return told.length > 0 || sourceCount(supports) > 1;
  return (
    supports.some(({ likeness }) => likeness === 'same') ||
    (told.some(isFirm) && sourceCount(told) > 1)
  );
}

function isFirm({ likeness }: Support): boolean {
  return likeness === 'same' || likeness === 'close';
}

function sourceCount(supports: readonly Support[]): number {
  return new Set(supports.map(({ source }) => nameOf(source))).size;
}

/** Whether one support explains more to a reader than another, in an order that leaves no two places equal. */
function comesBefore(one: Support, other: Support): boolean {
  const ranks = [one, other].map(rankOf);
  const [first = [], second = []] = ranks;
  const place = first.findIndex((rank, at) => rank !== second[at]);
  if (place !== -1) return (first[place] ?? 0) < (second[place] ?? 0);
  return nameOf(one.source) < nameOf(other.source);
}

const LIKENESS_ORDER: readonly Likeness[] = ['same', 'close', 'loose', 'none'];

function rankOf({ source, likeness }: Support): number[] {
  const isInferred = source.kind === 'weekday' || source.date.basis === 'inferred';
  const isPublication = source.kind === 'dated' && source.mention === 'publication';
  return [
    source.kind === 'weekday' ? 1 : 0,
    LIKENESS_ORDER.indexOf(likeness),
    isInferred ? 1 : 0,
    isPublication ? 1 : 0,
  ];
}

function nameOf(source: SupportSource): string {
  return source.kind === 'dated' ? source.name : (source.partner?.name ?? '');
}

function sourcesOf({ source }: Support): ArticleId[] {
  if (source.kind === 'dated') return [source.id];
  return source.partner === null ? [] : [source.partner.id];
}

/** The month that the week from a day on lies in; null where it lies in two. */
function monthOfWeek(day: DayNumber): CalendarDate | null {
  const first = partsOf(day);
  const last = partsOf(day + 6);
  return first.month === last.month ? monthOf(first.year, first.month) : null;
}
