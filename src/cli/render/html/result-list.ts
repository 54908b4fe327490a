import { counted } from '../../../phrasing/index.js';
import { html, type Markup, ownMarkup } from './markup.js';

/** One question or query with what came of it. */
export interface ResultItem {
  readonly id: string;
  readonly question: string;
  /** What it can be filtered by. */
  readonly kind: string;
  readonly isMiss: boolean;
  /** A few words on what came of it. */
  readonly note: string;
  readonly body: Markup;
}

/**
 * All results of a section, misses first, each folded up, with switches that choose among them. The switches work by
 * style alone: see {@link filterRules}.
 * @param section the number of the section in the page, from 0
 */
export function resultList(section: number, items: readonly ResultItem[]): Markup {
  const kinds = kindsOf(items);
  const misses = items.filter(({ isMiss }) => isMiss).length;
  const shown = [
    switchFor(`s${section}-show`, 'all', `all ${items.length}`, true),
    switchFor(`s${section}-show`, 'miss', counted(misses, 'miss', 'misses'), false),
    switchFor(`s${section}-show`, 'hit', `${items.length - misses} right`, false),
  ];
  const byKind = [
    switchFor(`s${section}-kind`, 'all', 'all', true),
    ...kinds.map((kind, at) => switchFor(`s${section}-kind`, String(at), kind, false)),
  ];
  const sorted = [...items.filter(({ isMiss }) => isMiss), ...items.filter((one) => !one.isMiss)];
  return html`${switches('Show', shown)}
${kinds.length < 2 ? null : switches('Kind', byKind)}
${sorted.map((item) => folded(item, kinds.indexOf(item.kind)))}`;
}

/** The style rules of the switches of a section; see {@link resultList}. */
export function filterRules(section: number, items: readonly ResultItem[]): Markup {
  const chosen = (name: string) => `#s${section}:has(#s${section}-${name}:checked)`;
  const rules = [
    `${chosen('show-miss')} .hit { display: none; }`,
    `${chosen('show-hit')} .miss { display: none; }`,
    ...kindsOf(items).map(
      (_, at) => `${chosen(`kind-${at}`)} details:not(.k${at}) { display: none; }`,
    ),
  ];
  return ownMarkup(`${rules.join('\n')}\n`);
}

function kindsOf(items: readonly ResultItem[]): string[] {
  return [...new Set(items.map(({ kind }) => kind))];
}

function switches(label: string, labels: readonly Markup[]): Markup {
  return html`<div class="switches" role="radiogroup" aria-label="${label}">
<span class="faint">${label}</span> ${labels}</div>`;
}

function switchFor(name: string, value: string, label: string, checked: boolean): Markup {
  return html`<label><input type="radio" name="${name}" id="${name}-${value}"${
    checked ? html` checked` : null
  }> ${label}</label> `;
}

function folded({ id, question, kind, isMiss, note, body }: ResultItem, place: number): Markup {
  const mark = isMiss
    ? html`<span class="bad" role="img" aria-label="miss">✗</span>`
    : html`<span class="good" role="img" aria-label="right">✓</span>`;
  return html`<details class="${isMiss ? 'miss' : 'hit'} k${place}"><summary>${mark}
<bdi>${question}</bdi> <span class="faint"><bdi>${id}</bdi> · <bdi>${kind}</bdi> · ${note}</span></summary>
<div class="inside">${body}</div></details>
`;
}
