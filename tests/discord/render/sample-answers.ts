import fc from 'fast-check';
import type { Answer } from '../../../src/answering/index.js';
import { anyActor } from './actor-samples.js';
import { anyLines, anyUrl, hostileText, hostileTextOrNull } from './hostile.js';
import { sampleCitation } from './samples.js';

/** An answer of two statements with two sources. */
export function sampleAnswer(changes: Partial<Answer> = {}): Answer {
  return {
    question: 'When did the envoy come?',
    kind: 'answered',
    text: 'The envoy came on Monday. [1] He left on Tuesday. [2]',
    statements: [
      { text: 'The envoy came on Monday.', citations: [1] },
      { text: 'He left on Tuesday.', citations: [2] },
    ],
    citations: [
      sampleCitation({ url: 'https://wire.example/talks' }),
      sampleCitation({
        n: 2,
        file: 'news/departure.txt',
        lines: [3, 4],
        quote: 'He left on Tuesday.',
        title: 'Envoy leaves',
        publisher: null,
        date: { value: '2025-03', precision: 'month', basis: 'inferred', why: 'the file name' },
      }),
    ],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
    ...changes,
  };
}

/** An answer with so many statements and as many sources, each in its own article. */
export function longAnswer(count: number, words = 'The envoy came on Monday.'): Answer {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  return sampleAnswer({
    statements: numbers.map((n) => ({ text: `${words} Statement ${n}.`, citations: [n] })),
    citations: numbers.map((n) =>
      sampleCitation({ n, file: `news/article-${n}.md`, title: `Article ${n}`, quote: words }),
    ),
  });
}

/** How an answer was written of which people are told this. */
export function sampleWriting(note: string): NonNullable<Answer['writing']> {
  return {
    by: 'model',
    model: 'a-model',
    prompts: {},
    statements: { written: 2, dropped: 1 },
    usage: { calls: 1, input_tokens: 900, output_tokens: 90, estimated: false, model_ms: 800 },
    note,
  };
}

const anyStatement = fc.record({
  text: hostileText,
  citations: fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 30 }),
});

const anyCitations: fc.Arbitrary<Answer['citations']> = fc
  .array(
    fc.record({
      file: hostileText,
      lines: anyLines,
      quote: hostileText,
      title: hostileText,
      publisher: hostileTextOrNull,
      date: fc.constantFrom(null, sampleCitation().date),
      url: fc.option(anyUrl, { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((citations) => citations.map((citation, at) => ({ ...citation, n: at + 1 })));

/** Answers with hostile words everywhere. */
export const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    question: hostileText,
    understood: hostileText,
    unclear: hostileText,
    kind: fc.constantFrom('answered', 'closest', 'none'),
    text: hostileText,
    statements: fc.array(anyStatement, { maxLength: 12 }),
    citations: anyCitations,
    missing: fc.array(hostileText, { maxLength: 5 }),
    actors: fc.array(anyActor, { maxLength: 30 }),
    disagreements: fc.array(
      fc.record({ about: hostileText, positions: fc.array(anyStatement, { maxLength: 6 }) }),
      { maxLength: 4 },
    ),
    writing: hostileText.map(sampleWriting),
    timings: fc.constant({ retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 }),
  },
  {
    requiredKeys: [
      'question',
      'kind',
      'text',
      'statements',
      'citations',
      'missing',
      'disagreements',
      'timings',
    ],
  },
);
