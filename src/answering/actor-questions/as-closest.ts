import type { Answer, Statement } from '../answer.js';
import { indirectQuestion } from '../composing/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';

/** Passages that are shown. */
const CLOSEST = 3;

/**
 * An answer that is not about whom the question names, as its sentences alone: it says that nothing answers, and leaves
 * out the words that it led with.
 */
export function asClosest(answer: Answer, question: string, wording: Wording): Answer {
  const statements = answer.statements
    .filter((statement) => isSentence(statement, answer))
    .slice(0, CLOSEST);
  const what = indirectQuestion(question);
  const lacking =
    what === null ? wording['lacking-answer'] : fillTemplate(wording.lacking, { what });
  const near = statements.map(({ text, citations }) => {
    return `${text} ${citations.map((n) => `[${n}]`).join('')}`;
  });
  return {
    ...answer,
    kind: 'closest',
    text: [lacking, ...(near.length === 0 ? [] : [wording.closest, ...near])].join(' '),
    statements,
    missing: [...answer.missing, ...(what === null ? [] : [what])],
    disagreements: [],
  };
}

/** Whether a statement is a sentence of an article, whatever is set before it or beside its dates. */
function isSentence({ text, citations }: Statement, answer: Answer): boolean {
  const cited = answer.citations.filter(({ n }) => citations.includes(n));
  return cited.some(({ quote }) => text.includes(quote.slice(0, 40)));
}
