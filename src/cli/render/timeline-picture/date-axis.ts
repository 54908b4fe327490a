import type { TimelineEntry } from '../../../actors/index.js';
import { datedAs, printable } from '../../../phrasing/index.js';
import { html, type Markup } from '../html/markup.js';
import { ticksOf } from './axis-ticks.js';
import { BREAK, type DateScale, dateScale } from './date-scale.js';
import { type DaySpan, daySpanOf } from './day-span.js';
import { LEGEND_HEIGHT, legend } from './legend.js';
import { bar, dot, lookOf, px } from './markers.js';
import { placeInRows } from './place-in-rows.js';
import { shortened } from './text-width.js';

/** A part of a picture with its height in pixels. */
export interface Drawn {
  readonly markup: Markup;
  readonly height: number;
}

/** Radii of dots, the largest that keeps them in few enough rows is taken. */
const RADII = [5, 4, 3, 2.5];
const MOST_DOT_ROWS = 12;

const BAR_HEIGHT = 8;
const BAR_GAP = 3;
const MOST_BAR_ROWS = 12;

/** Room for the ticks and their labels, below the axis. */
const TICKS_HEIGHT = 24;

interface Placed {
  readonly entry: TimelineEntry;
  /** Its place among all entries, from 0. */
  readonly place: number;
  readonly span: DaySpan;
}

/**
 * Draws entries on an axis of dates: days as dots above it, months and years as bars below it that are as long as what
 * they leave open. Where nothing happened for long, the axis is broken.
 * @param entries at least one
 * @param linkTo where an entry's marker leads, by its place; null for pictures without links
 */
export function dateAxis(
  entries: readonly TimelineEntry[],
  width: number,
  linkTo: ((place: number) => string) | null,
): Drawn {
  const placed = entries.map((entry, place) => ({
    entry,
    place,
    span: daySpanOf(entry.date.value),
  }));
  const scale = dateScale(
    placed.map(({ span }) => span),
    width,
  );
  const days = placed.filter(({ entry }) => entry.date.precision === 'day');
  const spans = placed.filter(({ entry }) => entry.date.precision !== 'day');
  const mark = (one: Placed, marker: Markup) => marked(one, marker, linkTo);
  const dots = drawDots(days, scale, mark);
  const bars = drawBars(spans, scale, mark);
  const barsTop = dots.height + TICKS_HEIGHT;
  const legendBaseline = barsTop + bars.height + LEGEND_HEIGHT;
  return {
    height: legendBaseline + 4,
    markup: html`${dots.markup}<g transform="translate(0 ${px(dots.height)})">${axisLine(scale)}</g>
<g transform="translate(0 ${px(barsTop)})">${bars.markup}</g>${legend(entries, 0, legendBaseline)}`,
  };
}

function drawDots(
  days: readonly Placed[],
  scale: DateScale,
  mark: (one: Placed, marker: Markup) => Markup,
): Drawn {
  const middles = days.map(({ span }) => scale.at(span.from + 0.5));
  const tries = RADII.map((radius) => {
    const reach = middles.map((x) => ({ start: x - radius - 0.5, end: x + radius + 0.5 }));
    return { radius, rows: placeInRows(reach) };
  });
  const chosen = tries.find(({ rows }) => Math.max(0, ...rows) < MOST_DOT_ROWS) ?? tries.at(-1);
  const { radius, rows } = chosen ?? { radius: 0, rows: [] };
  const step = 2 * radius + 1;
  const count = Math.min(MOST_DOT_ROWS, Math.max(0, ...rows.map((row) => row + 1)));
  const height = count * step + 8;
  const dots = days.map((one, at) => {
    // Where even the smallest dots do not fit, they cover one another.
    const row = (rows[at] ?? 0) % MOST_DOT_ROWS;
    const y = height - 5 - radius - row * step;
    return mark(one, dot(middles[at] ?? 0, y, radius, lookOf(one.entry)));
  });
  return { markup: html`${dots}`, height };
}

function drawBars(
  spans: readonly Placed[],
  scale: DateScale,
  mark: (one: Placed, marker: Markup) => Markup,
): Drawn {
  const reach = spans.map(({ span }) => ({ start: scale.at(span.from), end: scale.at(span.to) }));
  const rows = placeInRows(reach.map(({ start, end }) => ({ start, end: end + 2 })));
  const count = Math.min(MOST_BAR_ROWS, Math.max(0, ...rows.map((row) => row + 1)));
  const bars = spans.map((one, at) => {
    const { start, end } = reach[at] ?? { start: 0, end: 0 };
    const row = (rows[at] ?? 0) % MOST_BAR_ROWS;
    const width = Math.max(BAR_HEIGHT, end - start);
    const y = row * (BAR_HEIGHT + BAR_GAP);
    return mark(one, bar(start, y, width, BAR_HEIGHT, lookOf(one.entry)));
  });
  return { markup: html`${bars}`, height: count * (BAR_HEIGHT + BAR_GAP) };
}

/** A marker with what it stands for, as a tool tip, and a link to it. */
function marked(
  { entry, place }: Placed,
  marker: Markup,
  linkTo: ((place: number) => string) | null,
): Markup {
  const words = shortened(printable(entry.text), 100, 1);
  const named = html`<g><title>${datedAs(entry.date)}: ${words}</title>${marker}</g>`;
  return linkTo === null ? named : html`<a href="${linkTo(place)}">${named}</a>`;
}

function axisLine(scale: DateScale): Markup {
  const lines = scale.segments.map(
    ({ start, end }) => html`<line class="axis" x1="${px(start)}" y1="0" x2="${px(end)}" y2="0"/>`,
  );
  const breaks = scale.segments.slice(1).map(({ start }) => {
    const middle = start - BREAK / 2;
    return html`<path class="axis" d="M${px(middle - 6)} 5l4 -10M${px(middle + 2)} 5l4 -10"/>`;
  });
  const ticks = ticksOf(scale).map(({ x, label }) => {
    const line = html`<line class="axis" x1="${px(x)}" y1="0" x2="${px(x)}" y2="4"/>`;
    if (label === null) return line;
    return html`${line}<text class="tick faint" x="${px(x)}" y="16">${label}</text>`;
  });
  return html`${lines}${breaks}${ticks}`;
}
