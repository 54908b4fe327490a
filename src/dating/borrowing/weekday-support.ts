import type { ArticleId } from '../../corpus/index.js';
import { type DayNumber, dayNumber, partsOf, weekdayOf } from '../calendar-day.js';
import { type DayMention, isSameDay } from './date-evidence.js';
import type { PastDay } from './past-times.js';
import type { Support } from './support.js';
import type { UndatedArticle } from './undated-article.js';

/** A day of a month falls on the same weekday again after five, six or eleven years, so a year counts only this soon. */
const MOST_DAYS_LATER = 60;

/**
 * The days of reports that two undated articles settle together: one gives the weekday, the other month and day of the
 * same report, and one of them a whole date shortly before, as the caption of a picture does. The year in which the day
 * falls on that weekday next is theirs. A caption alone dates nothing, as pictures may be years old; its year is
 * taken only because the weekday agrees with it, which it does not for the four years that follow. A report that has
 * weekday, month and day itself needs no other article.
 * @param isOpen whether an article has no date yet
 */
export function weekdaySupports(
  articles: ReadonlyMap<ArticleId, UndatedArticle>,
  isOpen: (id: ArticleId) => boolean,
): ReadonlyMap<ArticleId, readonly Support[]> {
  const supports = new Map<ArticleId, Support[]>();
  const give = (article: UndatedArticle, support: Support | null) => {
    if (support === null) return;
    supports.set(article.id, [...(supports.get(article.id) ?? []), support]);
  };
  for (const article of articles.values()) {
    if (!isOpen(article.id)) continue;
    for (const report of article.reports) give(article, settle(article, report, article, report));
    for (const { report, to, mention, likeness } of article.links) {
      const other = articles.get(to.id);
      const isAlike = likeness === 'close' || likeness === 'same';
      if (other === undefined || mention === 'publication' || !isAlike) continue;
      if (!isOpen(other.id)) continue;
      give(article, settle(article, report, other, mention));
      for (const own of other.reports.filter((one) => isSameDay(one, mention))) {
        give(other, settle(other, own, article, report));
      }
    }
  }
  return supports;
}

/** What a report of an article and a mention of the same day in another say together of the day. */
function settle(
  article: UndatedArticle,
  report: DayMention,
  other: UndatedArticle,
  mention: DayMention,
): Support | null {
  const isAlone = article === other;
  const named = [report.named, mention.named];
  const date = named.find((day) => day.kind === 'month-and-day');
  const weekday = named.flatMap((day) => (day.kind === 'other' ? [] : (day.weekday ?? [])))[0];
  const past = laterOf(article, other);
  if (date === undefined || weekday === undefined || past === null) return null;
  // Two articles that both give month and day, and one that gives a weekday elsewhere, have not settled a day.
  if (!isAlone && report.named.kind === mention.named.kind) return null;
  const day = nextOn(past.day.day, date.month, date.day, weekday);
  if (day === null) return null;
  const { id, name } = other;
  return {
    report,
    day,
    likeness: 'same',
    source: {
      kind: 'weekday',
      partner: isAlone ? null : { id, name, phrase: mention.phrase },
      past: past.day,
      isOwnPast: past.article === article,
    },
  };
}

/** The first day from `past` on that has this month, day and weekday, where it comes soon. */
function nextOn(past: DayNumber, month: number, day: number, weekday: number): DayNumber | null {
  const { year } = partsOf(past);
  for (const candidate of [year, year + 1]) {
    const number = dayNumber(candidate, month, day);
    if (number === null || number < past) continue;
    const isSoon = number - past <= MOST_DAYS_LATER;
    return isSoon && weekdayOf(number) === weekday ? number : null;
  }
  return null;
}

function laterOf(
  one: UndatedArticle,
  other: UndatedArticle,
): { readonly day: PastDay; readonly article: UndatedArticle } | null {
  const days = [one, other].flatMap((article) => {
    const { latestDay } = article.past;
    return latestDay === null ? [] : [{ day: latestDay, article }];
  });
  const [first, second] = days;
  if (first === undefined) return null;
  return second === undefined || second.day.day <= first.day.day ? first : second;
}
