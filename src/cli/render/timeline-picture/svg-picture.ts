import type { Timeline, TimelineEntry } from '../../../actors/index.js';
import { describeExtent, titleOf } from '../../../actors/timeline/export/index.js';
import type { Citation } from '../../../citing/index.js';
import { datedAs, placeOf, printable } from '../../../phrasing/index.js';
import { html, type Markup } from '../html/markup.js';
import { sourcesIn } from './cited-sources.js';
import { type Drawn, dateAxis } from './date-axis.js';
import { entryRow, type RowColumns } from './entry-row.js';
import { px } from './markers.js';
import { PICTURE_STYLE } from './picture-style.js';
import { textLines } from './text-lines.js';
import { wrapText } from './text-width.js';

const WIDTH = 960;
const MARGIN = 40;
const COLUMNS: RowColumns = { dates: 190, line: 212, left: 236, right: WIDTH - MARGIN };
const ACROSS = { left: MARGIN, right: WIDTH - MARGIN };

/**
 * Draws a timeline as one SVG document that needs nothing else: an axis of its dates, then every entry with its text
 * and sources. It has no script and no links; its fonts are those of the reader's machine.
 */
export function renderTimelineSvg(timeline: Timeline): string {
  const title = titleOf(timeline);
  const extent = describeExtent(timeline);
  const parts = stack([
    (top) => heading(title, extent, top),
    ...(timeline.entries.length === 0 ? [] : [(top: number) => axis(timeline, top)]),
    (top) => rows(timeline, top),
    (top) => sourceList(timeline.citations, top),
  ]);
  const height = px(parts.height + MARGIN);
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="picture" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">${title}</title>
<desc id="description">${extent.join(' ')} ${timeline.entries.map(described).join(' ')}</desc>
<style>${PICTURE_STYLE}</style>
<rect class="paper" width="100%" height="100%"/>
${parts.markup}</svg>
`.text;
}

/** One part below the other, from the upper margin on. */
function stack(parts: readonly ((top: number) => Drawn)[]): Drawn {
  let top = MARGIN;
  const drawn = parts.map((draw) => {
    const { markup, height } = draw(top);
    top += height;
    return markup;
  });
  return { markup: html`${drawn}`, height: top };
}

/** An entry in words, for those who do not see the picture. */
function described({ date, text }: TimelineEntry): string {
  return `${datedAs(date)}: ${text}`;
}

function heading(title: string, extent: readonly string[], top: number): Drawn {
  const width = ACROSS.right - ACROSS.left;
  const lines = wrapText(printable(title), { width, size: 25, lines: 3 });
  const notes = wrapText(extent.join('. '), { width, size: 15, lines: 3 });
  const below = top + 22 + lines.length * 30;
  return {
    height: 22 + lines.length * 30 + notes.length * 21 + 14,
    markup: html`${textLines(lines, { ...ACROSS, baseline: top + 22, lineHeight: 30, look: 'title' })}${textLines(notes, { ...ACROSS, baseline: below, lineHeight: 21, look: 'faint' })}`,
  };
}

function axis({ entries }: Timeline, top: number): Drawn {
  const { markup, height } = dateAxis(entries, ACROSS.right - ACROSS.left, null);
  return {
    height: height + 32,
    markup: html`<g transform="translate(${MARGIN} ${px(top)})">${markup}</g>
`,
  };
}

function rows(timeline: Timeline, top: number): Drawn {
  const { dates, line } = COLUMNS;
  const sourcesOf = sourcesIn(timeline);
  const drawn: Markup[] = [];
  let year: string | null = null;
  let y = top;
  for (const entry of timeline.entries) {
    const own = entry.date.value.slice(0, 4);
    if (own !== year) {
      drawn.push(html`<text class="year" x="${dates}" y="${px(y + 24)}">${own}</text>
`);
      y += 40;
    }
    year = own;
    const { markup, height } = entryRow(entry, sourcesOf(entry), y, COLUMNS);
    drawn.push(markup);
    y += height;
  }
  const bottom = y - 10;
  return {
    height: y - top,
    markup: html`<line class="axis" x1="${line}" y1="${px(top + 8)}" x2="${line}" y2="${px(Math.max(top + 8, bottom))}"/>
${drawn}`,
  };
}

function sourceList(citations: readonly Citation[], top: number): Drawn {
  if (citations.length === 0) return { markup: html``, height: 0 };
  let y = top + 30;
  const head = html`<text class="head" x="${MARGIN}" y="${px(y)}">Sources</text>
`;
  const items = citations.map((citation) => {
    const width = ACROSS.right - ACROSS.left - 36;
    const lines = wrapText(sourceWords(citation), { width, size: 12, lines: 2 });
    y += 6;
    const number = html`<text class="small faint" x="${MARGIN}" y="${px(y + 17)}">[${citation.n}]</text>`;
    const text = textLines(lines, {
      left: MARGIN + 36,
      right: ACROSS.right,
      baseline: y + 17,
      lineHeight: 16,
      look: 'small',
    });
    y += Math.max(1, lines.length) * 16;
    return html`${number}${text}`;
  });
  return { markup: html`${head}${items}`, height: y - top };
}

function sourceWords({ title, publisher, date, file, lines }: Citation): string {
  const origin = [...(publisher === null ? [] : [publisher]), datedAs(date)].join(', ');
  return printable(`${title} — ${origin} — ${placeOf(file, lines)}`);
}
