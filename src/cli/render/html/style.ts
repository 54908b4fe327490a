import { type Markup, ownMarkup } from './markup.js';

/** The look of a report: one column that fits a phone, in light and dark as the reader's system is set. */
export const STYLE: Markup = ownMarkup(`
:root {
  color-scheme: light dark;
  --ink: #1c1f23; --faint: #5b6470; --paper: #ffffff; --box: #f3f5f7; --rule: #d5dae0;
  --good: #1a6b35; --bad: #b02318; --link: #0b57b0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e7ea; --faint: #9aa4af; --paper: #15181c; --box: #1f2429; --rule: #39414a;
    --good: #6fcf8a; --bad: #ff8a7d; --link: #83b8ff;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 62rem; overflow-wrap: anywhere;
  background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
}
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
a { color: var(--link); }
.faint, caption, dt { color: var(--faint); }
.good { color: var(--good); } .bad { color: var(--bad); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: start; padding: .25rem 0; }
th, td { padding: .25rem .6rem; border-bottom: 1px solid var(--rule); text-align: end; }
th:first-child, td:first-child { text-align: start; }
tbody th { font-weight: normal; white-space: nowrap; }
tfoot th, tfoot td { font-weight: bold; }
.switches { display: flex; flex-wrap: wrap; gap: .25rem .9rem; margin: .5rem 0; }
details { border: 1px solid var(--rule); border-radius: .4rem; margin: .4rem 0; }
summary { padding: .5rem .7rem; cursor: pointer; }
summary .faint { font-size: .85rem; }
details[open] > summary { border-bottom: 1px solid var(--rule); }
.inside { padding: .2rem .8rem .8rem; }
dt { font-size: .85rem; margin-top: .6rem; } dd { margin: 0; }
.said { background: var(--box); padding: .5rem .7rem; border-radius: .3rem; margin: 0; }
ul, ol { padding-inline-start: 1.4rem; margin: .2rem 0; }
blockquote { margin: .2rem 0 .5rem; padding-inline-start: .7rem; border-inline-start: 3px solid var(--rule); }
`);
