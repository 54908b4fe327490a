import type { Answer } from '../../src/answering/answer.js';
import type { Turn } from '../../src/answering/conversation/index.js';

/** The time of sample turns. */
export const NOON = new Date('2025-03-08T12:00:00Z');

/** An answer of these statements, from an article of 6 March 2025; without any, that nothing was found. */
export function answerOf(question: string, statements: readonly string[]): Answer {
  return {
    question,
    kind: statements.length === 0 ? 'none' : 'answered',
    text: statements.length === 0 ? 'Nothing.' : statements.map((text) => `${text} [1]`).join(' '),
    statements: statements.map((text) => ({ text, citations: [1] })),
    citations: statements.slice(0, 1).map((quote) => ({
      n: 1,
      file: 'a.txt',
      lines: [1, 1],
      quote,
      title: 'A',
      publisher: null,
      date: { value: '2025-03-06', precision: 'day', basis: 'stated', why: 'dateline' },
    })),
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
  };
}

/** A turn in which a question was answered by these statements. */
export function turnOf(question: string, ...statements: readonly string[]): Turn {
  return { question, asked: question, answer: answerOf(question, statements), at: NOON };
}
