import type { TimelineEntry } from '../../../actors/index.js';
import { html, type Markup } from '../html/markup.js';
import { bar, dot, lookOf, type MarkerLook } from './markers.js';
import { textWidth } from './text-width.js';

const SIZE = 12;
const GAP = 22;

/** Where texts begin, beside a dot or a bar. */
const AFTER_DOT = 16;
const AFTER_BAR = 32;

/** The room that a legend takes, in pixels. */
export const LEGEND_HEIGHT = 20;

const PLAIN: MarkerLook = { isPlanned: false, isInferred: false };

/**
 * Says what the markers of some entries mean: those that there are.
 * @param left where it begins
 * @param baseline where its text stands
 */
export function legend(entries: readonly TimelineEntry[], left: number, baseline: number): Markup {
  const isAny = (test: (entry: TimelineEntry) => boolean) => entries.some(test);
  const items: { label: string; isBar: boolean; look: MarkerLook }[] = [
    ...(isAny(({ date }) => date.precision === 'day')
      ? [{ label: 'a day', isBar: false, look: PLAIN }]
      : []),
    ...(isAny(({ date }) => date.precision !== 'day')
      ? [{ label: 'some time in a month or year', isBar: true, look: PLAIN }]
      : []),
    ...(isAny((entry) => lookOf(entry).isInferred)
      ? [{ label: 'date inferred', isBar: false, look: { ...PLAIN, isInferred: true } }]
      : []),
    ...(isAny(({ isPlanned }) => isPlanned)
      ? [{ label: 'planned at the time', isBar: false, look: { ...PLAIN, isPlanned: true } }]
      : []),
  ];
  let x = left;
  const drawn = items.map(({ label, isBar, look }) => {
    const start = x;
    const text = start + (isBar ? AFTER_BAR : AFTER_DOT);
    x = text + textWidth(label, SIZE) + GAP;
    const marker = isBar
      ? bar(start, baseline - 8, 26, 8, look)
      : dot(start + 5, baseline - 4, 5, look);
    return html`${marker}<text class="small faint" x="${text}" y="${baseline}">${label}</text>`;
  });
  return html`<g>${drawn}</g>`;
}
