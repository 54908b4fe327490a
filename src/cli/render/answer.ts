import type { Answer, Citation, Statement } from '../../answering/index.js';
import { printable } from '../../phrasing/index.js';
import { renderCitation } from './citation.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Lays out an answer: what it says, with markers, where sources disagree, then the sources and their words. */
export function renderAnswer(answer: Answer, page: Page): string {
  return [
    ...renderUnderstood(answer, page),
    ...renderHead(answer, page),
    ...renderStatements(answer, page),
    ...answer.disagreements.map((disagreement) => renderDisagreement(disagreement, page)),
    renderSources(answer.citations, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What a follow-up was taken for. */
function renderUnderstood({ understood }: Answer, page: Page): string[] {
  if (understood === undefined) return [];
  return [wrapProse(inkFor(page).dim(`Understood as: “${printable(understood)}”`), page)];
}

/** What is said before anything is quoted: nothing for a question that is answered. */
function renderHead({ kind, missing, unclear, address, text }: Answer, page: Page): string[] {
  if (kind === 'answered') return [];
  const ink = inkFor(page);
  if (unclear !== undefined) return [wrapProse(ink.yellow(printable(text)), page)];
  if (address !== undefined) return [wrapProse(printable(text), page)];
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
  const rest = others.map((one) => wrapProse(withMarkers(one, page), page));
  return rest.length === 0 ? [first] : [first, rest.join('\n')];
}

function renderDisagreement(
  { about, positions }: Answer['disagreements'][number],
  page: Page,
): string {
  const ink = inkFor(page);
  const head = ink.bold(ink.yellow(printable(about)));
  const items = positions.map((one) =>
    wrapProse(withMarkers(one, page), page, { first: '  - ', rest: '    ' }),
  );
  return [wrapProse(head, page), ...items].join('\n');
}

function renderSources(citations: readonly Citation[], page: Page): string {
  if (citations.length === 0) return '';
  const ink = inkFor(page);
  return [ink.bold('Sources'), ...citations.map((citation) => renderCitation(citation, page))].join(
    '\n',
  );
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
