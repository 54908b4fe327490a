import type { Timeline, TimelineEntry } from '../../../actors/index.js';
import { describeExtent, titleOf } from '../../../actors/timeline/export/index.js';
import type { Citation } from '../../../citing/index.js';
import { formatCalendarDate } from '../../../dating/format-calendar-date.js';
import { datedAs, linkableUrl, placeOf } from '../../../phrasing/index.js';
import { html, type Markup, ownMarkup } from '../html/markup.js';
import { STYLE } from '../html/style.js';
import { nameOfSource, sourcesIn } from './cited-sources.js';
import { dateAxis } from './date-axis.js';
import { lookOf, px } from './markers.js';
import { PICTURE_STYLE } from './picture-style.js';

const AXIS_WIDTH = 900;

/** Room at the ends of the axis, for labels that reach beyond it. */
const AXIS_MARGIN = 24;

/** The look of the list: a line with a marker for every entry, as in the picture. */
const LIST_STYLE: Markup = ownMarkup(`
.axis-box svg { display: block; min-width: 40rem; width: 100%; height: auto; }
ol.entries { list-style: none; padding: 0; margin: 0; border-inline-start: 2px solid var(--rule); }
ol.entries > li { position: relative; padding-block: .1rem .8rem; padding-inline-start: 1.4rem; scroll-margin-top: 1rem; }
ol.entries > li:target { background: var(--box); }
ol.entries > li::before {
  content: ""; position: absolute; inset-inline-start: -8px; top: .45rem; width: 10px; height: 10px;
  border: 2px solid var(--point); border-radius: 7px; background: var(--point); --point: var(--link);
}
ol.entries > li.month::before { height: 20px; }
ol.entries > li.year::before { height: 38px; }
ol.entries > li.planned::before { --point: var(--plan); border-style: dashed; }
ol.entries > li.inferred::before { background: var(--paper); }
:root { --plan: #b35c00; } @media (prefers-color-scheme: dark) { :root { --plan: #ffab5c; } }
.entries time { font-weight: 600; } .entries p { margin: .1rem 0; } .entries .faint { font-size: .875rem; }
`);

/**
 * Lays a timeline out as one web page that needs nothing else: the axis of its dates, whose markers lead to the entries
 * of a list, then the sources with their words. No script, no network; a policy in its head forbids both.
 */
export function renderTimelineHtml(timeline: Timeline): string {
  const title = titleOf(timeline);
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}${PICTURE_STYLE}${LIST_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
${describeExtent(timeline).map((line) => html`<div class="faint">${line}</div>`)}
${timeline.entries.length === 0 ? null : axisBox(timeline)}
${yearsOf(timeline)}
${timeline.citations.length === 0 ? null : sourceList(timeline.citations)}
</body>
</html>
`.text
  }`;
}

function axisBox({ entries }: Timeline): Markup {
  const { markup, height } = dateAxis(entries, AXIS_WIDTH, (place) => `#e${place}`);
  const width = AXIS_WIDTH + 2 * AXIS_MARGIN;
  return html`<div class="scroll axis-box"><svg class="picture" viewBox="${-AXIS_MARGIN} 0 ${width} ${px(height)}" role="group" aria-label="Axis of dates">${markup}</svg></div>`;
}

function yearsOf(timeline: Timeline): Markup[] {
  const sourcesOf = sourcesIn(timeline);
  const years = new Map<string, Markup[]>();
  timeline.entries.forEach((entry, place) => {
    const year = entry.date.value.slice(0, 4);
    const item = listItem(entry, place, sourcesOf(entry));
    const known = years.get(year);
    if (known === undefined) years.set(year, [item]);
    else known.push(item);
  });
  return Array.from(
    years,
    ([year, items]) => html`<h2>${year}</h2>
<ol class="entries">${items}</ol>
`,
  );
}

function listItem(entry: TimelineEntry, place: number, cited: readonly Citation[]): Markup {
  const { date, text, actors, isPlanned } = entry;
  const { isInferred } = lookOf(entry);
  const look = [
    date.precision,
    ...(isPlanned ? ['planned'] : []),
    ...(isInferred ? ['inferred'] : []),
  ].join(' ');
  const marks = [
    ...(isPlanned ? ['planned at the time'] : []),
    ...(isInferred ? [`date inferred: ${date.why}`] : []),
  ];
  const sources = cited.map(
    (source, at) =>
      html`${at === 0 ? null : html`, `}<bdi>${nameOfSource(source)}</bdi> <a href="#c${source.n}">[${source.n}]</a>`,
  );
  return html`<li id="e${place}" class="${look}"><time datetime="${date.value}">${formatCalendarDate(date.value)}</time>
${marks.length === 0 ? null : html`<span class="faint">(<bdi>${marks.join('; ')}</bdi>)</span>`}
<p dir="auto">${text}</p>
${actors.length === 0 ? null : html`<div class="faint">Named: ${actors.map(({ name }, at) => html`${at === 0 ? null : html`, `}<bdi>${name}</bdi>`)}</div>`}
<div class="faint">${sources}</div></li>
`;
}

function sourceList(citations: readonly Citation[]): Markup {
  const items = citations.map((citation) => {
    const { n, title, publisher, date, file, lines, quote } = citation;
    const url = linkableUrl(citation.url);
    const origin = [...(publisher === null ? [] : [publisher]), datedAs(date)].join(', ');
    const name =
      url === null
        ? html`<bdi>${title}</bdi>`
        : html`<a href="${url.href}" rel="noopener noreferrer nofollow"><bdi>${title}</bdi></a>`;
    return html`<div id="c${n}">[${n}] ${name} — <bdi>${origin}</bdi> — <bdi>${placeOf(file, lines)}</bdi>
<blockquote dir="auto">${quote}</blockquote></div>
`;
  });
  return html`<h2>Sources</h2>${items}`;
}
