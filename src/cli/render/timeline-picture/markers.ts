import type { TimelineEntry } from '../../../actors/index.js';
import { html, type Markup } from '../html/markup.js';

/** What the look of a marker tells of its event. */
export type MarkerLook = Pick<TimelineEntry, 'isPlanned'> & {
  readonly isInferred: boolean;
};

/** What the look of an entry's marker tells. */
export function lookOf({ isPlanned, date }: TimelineEntry): MarkerLook {
  return { isPlanned, isInferred: date.basis === 'inferred' };
}

/** A dot, for a day. */
export function dot(x: number, y: number, radius: number, look: MarkerLook): Markup {
  return html`<circle class="${classOf(look)}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`;
}

/** A bar, for a month or year. */
export function bar(x: number, y: number, width: number, height: number, look: MarkerLook): Markup {
  const round = Math.min(width, height) / 2;
  return html`<rect class="${classOf(look)}" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(round)}"/>`;
}

/** A number of pixels as attributes hold it. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function classOf({ isPlanned, isInferred }: MarkerLook): string {
  return ['mark', ...(isPlanned ? ['planned'] : []), ...(isInferred ? ['inferred'] : [])].join(' ');
}
