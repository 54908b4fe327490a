import type { Answer, Citation, Statement } from '../../answering/index.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';
import { printable } from './printable.js';
import { datedAs, placeOf } from './words.js';

/** Lays out an answer: what it says, with markers, where sources disagree, then the sources and their words. */
export function renderAnswer(answer: Answer, page: Page): string {
  return [
    ...renderHead(answer, page),
    ...renderStatements(answer, page),
    ...answer.disagreements.map((disagreement) => renderDisagreement(disagreement, page)),
    renderSources(answer.citations, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What is said before anything is quoted: nothing for a question that is answered. */
function renderHead({ kind, missing }: Answer, page: Page): string[] {
  if (kind === 'answered') return [];
  const ink = inkFor(page);
  const head =
    kind === 'closest' ? ink.yellow('No direct answer.') : ink.red('Nothing relevant found.');
  const lacking = missing.map(printable).filter((part) => part !== '');
  return [
    [
      wrapProse(ink.bold(head), page),
      ...(lacking.length === 0 ? [] : [wrapProse(`Not covered: ${lacking.join('; ')}`, page)]),
    ].join('\n'),
  ];
}

function renderStatements({ kind, statements, text }: Answer, page: Page): string[] {
  const ink = inkFor(page);
  if (kind === 'none') return [];
  if (kind === 'closest') {
    if (statements.length === 0) return [];
    const items = statements.map((one) =>
      wrapProse(withMarkers(one, page), page, { first: '  - ', rest: '    ' }),
    );
    return [[ink.yellow('Nearest passages'), ...items].join('\n')];
  }
  const [lead, ...others] = statements;
  if (lead === undefined) return [wrapProse(ink.bold(printable(text)), page)];
  const first = wrapProse(withMarkers(lead, page, ink.bold), page);
  const rest = others.map((one) => withMarkers(one, page)).join(' ');
  return rest === '' ? [first] : [first, wrapProse(rest, page)];
}

function renderDisagreement(
  { about, positions }: Answer['disagreements'][number],
  page: Page,
): string {
  const ink = inkFor(page);
  const head = `${ink.bold(ink.yellow('Sources disagree'))}: ${printable(about)}`;
  const items = positions.map((one) =>
    wrapProse(withMarkers(one, page), page, { first: '  - ', rest: '    ' }),
  );
  return [wrapProse(head, page), ...items].join('\n');
}

function renderSources(citations: readonly Citation[], page: Page): string {
  if (citations.length === 0) return '';
  const ink = inkFor(page);
  return [ink.bold('Sources'), ...citations.map((citation) => renderSource(citation, page))].join(
    '\n',
  );
}

function renderSource(citation: Citation, page: Page): string {
  const ink = inkFor(page);
  const marker = `[${citation.n}]`;
  const rest = ' '.repeat(marker.length + 1);
  const origin = [
    ...(citation.publisher === null ? [] : [printable(citation.publisher)]),
    datedAs(citation.date),
  ].join(', ');
  const place = ink.cyan(placeOf(printable(citation.file), citation.lines));
  const line = [printable(citation.title), origin, place].join(' — ');
  const quote = ink.dim(`“${printable(citation.quote)}”`);
  return [
    wrapProse(line, page, { first: `${marker} `, rest }),
    wrapProse(quote, page, indentBy(rest.length)),
  ].join('\n');
}

function withMarkers(
  { text, citations }: Statement,
  page: Page,
  set: (text: string) => string = (plain) => plain,
): string {
  const ink = inkFor(page);
  const markers = citations.map((n) => `[${n}]`).join('');
  return markers === '' ? set(printable(text)) : `${set(printable(text))} ${ink.cyan(markers)}`;
}
