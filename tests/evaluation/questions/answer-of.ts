import type { Answer, Citation } from '../../../src/answering/index.js';

/** A citation of one line; what is not given does not matter to the judgement. */
export function citationOf(n: number, file: string, given: Partial<Citation> = {}): Citation {
  return {
    n,
    file,
    lines: [1, 1],
    quote: 'words',
    title: file,
    publisher: null,
    date: null,
    ...given,
  };
}

/** An answer of one statement that cites the given citations. */
export function answerOf(
  text: string,
  citations: readonly Citation[] = [],
  kind: Answer['kind'] = 'answered',
): Answer {
  const numbers = citations.map(({ n }) => n);
  return {
    question: 'what?',
    kind,
    text: `${text} ${numbers.map((n) => `[${n}]`).join('')}`.trim(),
    statements: kind === 'none' ? [] : [{ text, citations: numbers }],
    citations: [...citations],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 2, compose_ms: 3, total_ms: 6 },
  };
}
