import type { Answer, Citation, Statement } from '../../../answering/index.js';
import { datedAs, placeOf } from '../../../phrasing/index.js';
import { fieldList, textList } from './fields.js';
import { html, type Markup } from './markup.js';

/** An answer as people see it, then its statements, the sources with their words, and the times. */
export function shownAnswer(answer: Answer): Markup {
  const { kind, text, statements, disagreements, citations, missing, timings } = answer;
  const positions = disagreements.map(
    ({ about, positions: own }) => html`<p dir="auto">${about}</p>${statementList(own)}`,
  );
  const times = [
    `retrieval ${timings.retrieve_ms} ms`,
    `reranking ${timings.rerank_ms} ms`,
    `composing ${timings.compose_ms} ms`,
    `in all ${timings.total_ms} ms`,
  ].join(', ');
  return fieldList([
    ['Understood as', answer.understood ?? null],
    [`Answer (${kind})`, html`<p class="said" dir="auto">${text}</p>`],
    ['Not covered', textList(missing)],
    ['Statements', statementList(statements)],
    ['Sources disagree', positions.length === 0 ? null : positions],
    ['Sources', citations.length === 0 ? null : citations.map(source)],
    ['Time', times],
  ]);
}

function statementList(statements: readonly Statement[]): Markup | null {
  if (statements.length === 0) return null;
  const items = statements.map(
    ({ text, citations }) =>
      html`<li dir="auto">${text} <span class="faint">${citations.map((n) => `[${n}]`)}</span></li>`,
  );
  return html`<ol>${items}</ol>`;
}

function source({ n, title, publisher, date, file, lines, quote }: Citation): Markup {
  const origin = [...(publisher === null ? [] : [publisher]), datedAs(date)].join(', ');
  return html`<div>[${n}] <bdi>${title}</bdi> — <bdi>${origin}</bdi> — <bdi>${placeOf(file, lines)}</bdi>
<blockquote dir="auto">${quote}</blockquote></div>
`;
}
