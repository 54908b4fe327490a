import type { Answer, AnswerProgress, Citation, Statement } from '../../answering/index.js';
import { printable } from '../../phrasing/index.js';
import { renderCitation } from './citation.js';
import { inkFor, type Page, wrapProse } from './page.js';

/**
 * Lays out an answer: what it says, with markers, where sources disagree, then the sources and their words, and who
 * wrote it where that may be a chat model.
 */
export function renderAnswer(answer: Answer, page: Page): string {
  return [
    ...renderUnderstood(answer, page),
    ...renderHead(answer, page),
    ...renderStatements(answer, page),
    ...answer.disagreements.map((disagreement) => renderDisagreement(disagreement, page)),
    renderSources(answer.citations, page),
    ...renderNote(answer, page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Lays out what there is of an answer while it is being written: the whole will begin with just this. */
export function renderAnswerSoFar({ understood, statements }: AnswerProgress, page: Page): string {
  return [
    ...renderUnderstood({ ...(understood === undefined ? {} : { understood }) }, page),
    ...renderAnswered(statements, page),
  ].join('\n\n');
}

/** Who wrote it. */
function renderNote({ writing }: Answer, page: Page): string[] {
  if (writing === undefined || writing.note === '') return [];
  return [wrapProse(inkFor(page).dim(printable(writing.note)), page)];
}

/** What a follow-up was taken for. */
function renderUnderstood({ understood }: Pick<Answer, 'understood'>, page: Page): string[] {
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
  return statements.length === 0
    ? [wrapProse(ink.bold(printable(text)), page)]
    : renderAnswered(statements, page);
}

/** The statement that leads, then those that bear it out. */
function renderAnswered(statements: readonly Statement[], page: Page): string[] {
  const ink = inkFor(page);
  const [lead, ...others] = statements;
  if (lead === undefined) return [];
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
