import type { TimelineEntry } from '../../../actors/index.js';
import type { Citation } from '../../../citing/index.js';
import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { printable } from '../../../phrasing/index.js';
import { html, type Markup } from '../html/markup.js';
import { nameOfSource } from './cited-sources.js';
import type { Drawn } from './date-axis.js';
import { bar, dot, lookOf, px } from './markers.js';
import { textLines } from './text-lines.js';
import { shortened, textWidth, wrapText } from './text-width.js';

/** Where the columns of the rows stand: dates end, the line of markers runs, texts begin and end. */
export interface RowColumns {
  readonly dates: number;
  readonly line: number;
  readonly left: number;
  readonly right: number;
}

const TEXT = { size: 15, lineHeight: 21, lines: 5 };
const SMALL = { size: 12, lineHeight: 17 };

/** Room above the first baseline and below the last line. */
const ABOVE = 18;
const BELOW = 14;

/** Heights of the bars that stand for a month and for a year. */
const BAR_HEIGHTS = { month: 22, year: 40 };

/**
 * Draws an entry: its date, marker, text, what is to be known of it, and its sources.
 * @param cited the sources of the entry
 */
export function entryRow(
  entry: TimelineEntry,
  cited: readonly Citation[],
  top: number,
  columns: RowColumns,
): Drawn {
  const { dates, line, left, right } = columns;
  const baseline = top + ABOVE;
  const lines = wrapText(printable(entry.text), { ...TEXT, width: right - left });
  const notes = wrapText(notesOf(entry), { width: right - left, size: SMALL.size, lines: 2 });
  const below = baseline + Math.max(0, lines.length - 1) * TEXT.lineHeight + SMALL.lineHeight + 3;
  const sources = below + notes.length * SMALL.lineHeight;
  return {
    height: sources - top + BELOW,
    markup: html`<text class="date" x="${px(dates)}" y="${px(baseline)}">${formatCalendarDate(entry.date.value)}</text>${marker(entry, line, baseline)}
${textLines(lines, { left, right, baseline, lineHeight: TEXT.lineHeight, look: 'body' })}${
  notes.length === 0
    ? null
    : textLines(notes, {
        left,
        right,
        baseline: below,
        lineHeight: SMALL.lineHeight,
        look: 'small faint',
      })
}${sourceLine(cited, left, right, sources)}
`,
  };
}

function marker(entry: TimelineEntry, x: number, baseline: number): Markup {
  const look = lookOf(entry);
  const { precision } = entry.date;
  if (precision === 'day') return dot(x, baseline - 5, 6, look);
  return bar(x - 4, baseline - 13, 8, BAR_HEIGHTS[precision], look);
}

function notesOf({ isPlanned, date }: TimelineEntry): string {
  const planned = isPlanned ? 'planned at the time' : '';
  const inferred = date.basis === 'inferred' ? `date inferred: ${printable(date.why)}` : '';
  return [planned, inferred].filter((note) => note !== '').join('; ');
}

/** The names of sources with their numbers, as many as a line holds. */
function sourceLine(
  sources: readonly Citation[],
  left: number,
  right: number,
  baseline: number,
): Markup {
  const { size } = SMALL;
  const parts: Markup[] = [];
  let free = right - left - textWidth(' and 000 more', size);
  for (const source of sources) {
    const name = shortened(printable(nameOfSource(source)), (right - left) / 2, size);
    const width = textWidth(`${name} [${source.n}], `, size);
    if (parts.length > 0 && width > free) break;
    free -= width;
    // Names from right to left would draw the numbers beside them to their other side.
    parts.push(
      html`${parts.length === 0 ? null : html`, `}<tspan class="apart">${name}</tspan> [${source.n}]`,
    );
  }
  const more = sources.length - parts.length;
  return html`<text class="small faint" x="${px(left)}" y="${px(baseline)}">${parts}${
    more === 0 ? null : html` and ${more} more`
  }</text>`;
}
