import { html, type Markup } from '../html/markup.js';
import { px } from './markers.js';
import { isRightToLeft } from './text-width.js';

/** Where lines of text stand: the left and right edge of their column, the first baseline, and how they look. */
export interface TextPlace {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly lineHeight: number;
  /** Names of classes of the picture's style; own words only. */
  readonly look: string;
}

/** Lines of one text, at the left edge of their column, or at the right edge where it is written from right to left. */
export function textLines(lines: readonly string[], place: TextPlace): Markup {
  const { left, right, baseline, lineHeight, look } = place;
  const isMirrored = isRightToLeft(lines.join(' '));
  const x = px(isMirrored ? right : left);
  const spans = lines.map(
    (line, at) => html`<tspan x="${x}" y="${px(baseline + at * lineHeight)}">${line}</tspan>`,
  );
  return html`<text class="${look}" direction="${isMirrored ? 'rtl' : 'ltr'}">${spans}</text>
`;
}
