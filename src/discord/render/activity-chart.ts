import type { Dossier } from '../../actors/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import { counted } from '../../phrasing/index.js';
import { code, type Markdown, md, plain } from '../text/index.js';

/** Bars of a chart: what a telephone shows on one line. */
const MOST_BARS = 24;

/** Bars from low to high; none has a dot, so that it is told from the lowest. */
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
const NONE = '·';

/** Spans of time that a bar can stand for, in months; the last takes as many as there are. */
const SPANS = [
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
] as const;

interface Bar {
  /** The month that it begins with, `YYYY-MM`. */
  readonly from: string;
  readonly articles: number;
}

/**
 * How many articles there are in each month, quarter or year as a line of bars, with its ends and its highest; nothing
 * where all are of one month.
 */
export function activityChart(activity: Dossier['activity']): Markdown {
  const [first] = activity;
  const last = activity.at(-1);
  if (first === undefined || last === undefined || activity.length < 2) return md``;
  const span = SPANS.find((one) => barsOf(activity, one[1]).length <= MOST_BARS) ?? SPANS[2];
  const bars = barsOf(activity, span[1]).slice(-MOST_BARS);
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const line = bars.map(({ articles }) => barOf(articles, most)).join('');
  const ends = `${formatCalendarDate(bars[0]?.from ?? first.month)} – ${formatCalendarDate(last.month)}`;
  return md`${code(line)} ${plain(ends)}, by ${plain(span[0])}, at most ${plain(counted(most, 'article'))}`;
}

function barsOf(activity: Dossier['activity'], months: number): Bar[] {
  const bars = new Map<number, Bar>();
  for (const { month, articles } of activity) {
    const place = Math.floor(
      (Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1) / months,
    );
    const bar = bars.get(place);
    bars.set(place, { from: bar?.from ?? month, articles: (bar?.articles ?? 0) + articles });
  }
  return [...bars.values()];
}

function barOf(articles: number, most: number): string {
  return articles === 0
    ? NONE
    : (BARS[Math.min(BARS.length, Math.ceil((articles / most) * BARS.length)) - 1] ?? NONE);
}
