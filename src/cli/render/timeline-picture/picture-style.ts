import { type Markup, ownMarkup } from '../html/markup.js';

/** The colours of a picture, in light and dark as the reader's system is set. */
export const PICTURE_STYLE: Markup = ownMarkup(`
.picture {
  --ink: #1c1f23; --faint: #5b6470; --paper: #ffffff; --rule: #b6bec8; --mark: #0b62c1; --plan: #b35c00;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  .picture {
    --ink: #e4e7ea; --faint: #9aa4af; --paper: #15181c; --rule: #4c5661; --mark: #6cb0ff; --plan: #ffab5c;
  }
}
.picture .paper { fill: var(--paper); }
.picture text { fill: var(--ink); font-size: 15px; }
.picture .faint { fill: var(--faint); }
.picture .small { font-size: 12px; }
.picture .tick { font-size: 11px; text-anchor: middle; }
.picture .title { font-size: 24px; font-weight: 700; }
.picture .year { font-size: 20px; font-weight: 700; text-anchor: end; }
.picture .date { font-size: 14px; font-weight: 600; text-anchor: end; }
.picture .head { font-weight: 700; }
.picture .apart { unicode-bidi: isolate; }
.picture .axis { stroke: var(--rule); stroke-width: 1.5; fill: none; }
.picture .mark { fill: var(--mark); stroke: var(--mark); stroke-width: 1.5; }
.picture .mark.planned { fill: var(--plan); fill-opacity: .3; stroke: var(--plan); stroke-dasharray: 3 2; }
.picture .mark.inferred { fill: var(--paper); fill-opacity: 1; }
.picture a:hover .mark, .picture a:focus-visible .mark { stroke-width: 4; }
`);
