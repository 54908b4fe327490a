import type { Dossier } from '../../../actors/index.js';
import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { grouped } from '../../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from '../page.js';

/** Months that get a bar each; longer times are drawn by year. */
const MOST_MONTHS = 24;

/** Columns that the longest bar takes at most. */
const LONGEST_BAR = 40;

/** On a page narrower than this, months are written as figures. */
const NARROWEST_NAMES = 40;

/** Eighths of a column, from one to seven. */
const EIGHTHS = ['▏', '▎', '▍', '▌', '▋', '▊', '▉'];

interface Bar {
  readonly label: string;
  readonly articles: number;
}

/** Draws how many articles name an actor, a bar for every month, or for every year of a long time. */
export function renderActivity(activity: Dossier['activity'], page: Page): string {
  if (activity.length === 0) return '';
  const isLong = activity.length > MOST_MONTHS;
  const bars = isLong ? byYear(activity) : activity.map((month) => monthBar(month, page));
  const label = Math.max(...bars.map((bar) => bar.label.length));
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const figure = grouped(most).length;
  const room = Math.max(1, Math.min(LONGEST_BAR, page.width - label - figure - 5));
  const ink = inkFor(page);
  const lines = bars.map(({ label: name, articles }) => {
    const drawn = drawBar((articles / most) * room);
    const gap = drawn === '' ? '' : ' ';
    return `  ${name.padEnd(label)} ${ink.cyan(drawn)}${gap}${grouped(articles)}`;
  });
  const head = `Articles by ${isLong ? 'year' : 'month'}`;
  return [wrapProse(ink.bold(head), page), ...lines].join('\n');
}

function monthBar({ month, articles }: Dossier['activity'][number], { width }: Page): Bar {
  return { label: width < NARROWEST_NAMES ? month : formatCalendarDate(month), articles };
}

function byYear(activity: Dossier['activity']): Bar[] {
  const years = new Map<string, number>();
  for (const { month, articles } of activity) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + articles);
  }
  return Array.from(years, ([label, articles]) => ({ label, articles }));
}

/** A bar of so many columns; anything above nothing shows. */
function drawBar(columns: number): string {
  const eighths = columns === 0 ? 0 : Math.max(1, Math.round(columns * 8));
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[(eighths % 8) - 1] ?? ''}`;
}
