import type { Script } from '../plays.js';
import { createGoodModel } from './good-model.js';
import type { EvidenceLine } from './read-task.js';
import { asReply, leastFitting, type ModelStatement } from './write-answer.js';

/** Writes what it should and far more: thoughts, talk, a code fence, and forty statements. */
export const ramblingModel: Script = createGoodModel({
  write: ({ lines }, statements) => {
    const more = Array.from({ length: 40 - statements.length }, (_, at) => {
      const line = lines[at % Math.max(1, lines.length)];
      return line === undefined ? [] : [{ text: line.text, evidence: [line.n] }];
    }).flat();
    return [
      '<think>The user wants JSON. Let me see… {"answerable": maybe} [1] Hmm, wait.</think>',
      'Sure! Here is what I found in the evidence:\n',
      '```json',
      JSON.stringify({ answerable: true, statements: [...statements, ...more] }, null, 2),
      '```\n',
      'Let me know if I can help with anything else! See https://example.com/more for details.',
    ].join('\n');
  },
});

/** Says that the lines do not answer the question, whatever they are. */
export const unanswering: Script = createGoodModel({ write: () => asReply([]) });

/** Cites lines that there are not. */
export const citesMissingLines: Script = createGoodModel({
  write: ({ lines }, statements) =>
    asReply(statements.map(({ text }, at) => ({ text, evidence: [lines.length + 1 + at, 0, -1] }))),
});

/** Says what one line says, and cites the line that has least to do with the question. */
export const citesOtherLines: Script = createGoodModel({
  write: ({ question, lines }, statements) => {
    const worst = leastFitting(question, lines)?.n;
    return asReply(
      statements.map(({ text, evidence }) => ({
        text,
        evidence: worst === undefined || evidence.includes(worst) ? [] : [worst],
      })),
    );
  },
});

/** A good model whose statements are changed before it writes them, its citations being right. */
export function distorting(change: (text: string, line: EvidenceLine | null) => string): Script {
  return createGoodModel({
    write: ({ lines }, statements) =>
      asReply(
        statements.map(({ text, evidence }): ModelStatement => {
          const line = lines.find(({ n }) => n === evidence[0]) ?? null;
          return { text: change(text, line), evidence };
        }),
      ),
  });
}

/** Changes every number or, where there is none, makes one up. */
export const inventsNumbers: Script = distorting((text) =>
  /\d/u.test(text)
    ? text.replace(/\d+/gu, (digits) => `${Number(digits) + 7}`)
    : text.replace(/[.!?]?["”’]?$/u, ', in 4,711 cases.'),
);

/** Says the opposite. */
export const negates: Script = distorting((text) =>
  /\b(?:is|was|are|were|has|had|have|will|would|could|did)\b/u.test(text)
    ? text.replace(/\b(is|was|are|were|has|had|have|will|would|could|did)\b/u, '$1 not')
    : `It is not true that ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
);
