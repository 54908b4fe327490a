import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LeadSpan, leadCandidates } from '../../../src/answering/lead/index.js';
import type { AnswerType } from '../../../src/answering/question/index.js';
import { partOf, witnessAt } from '../sample-evidence.js';

const word = fc.oneof(
  fc.constantFrom(
    ...`who what when where why how many the of and in by was is Hamas led Adam Boehler , . ( ) “ ” " envoy for 59
    hostages $25 million 40% 21-year-old from 1914 to 1918 Wednesday because that including early 19th century km/h
    more than whom U.S. al-Khatib 中 \u0000 é`.split(/\s+/u),
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const expects = fc.constantFrom<AnswerType>(
  ...(['person', 'organisation', 'place', 'time', 'duration', 'number', 'money'] as const),
  ...([
    'percentage',
    'age',
    'reason',
    'manner',
    'statement',
    'list',
    'definition',
    'thing',
  ] as const),
);

function expectSound(span: LeadSpan, sentence: string) {
  expect(span.text).toBe(sentence.slice(span.start, span.end));
  expect(span.text.trim()).not.toBe('');
  expect(span.confidence).toBeGreaterThanOrEqual(0);
  expect(span.confidence).toBeLessThanOrEqual(1);
  if (span.role === null) return;
  expect(span.role.text).toBe(sentence.slice(span.role.start, span.role.end));
  expect(span.role.end <= span.start || span.role.start >= span.end).toBe(true);
}

describe('leadCandidates', () => {
  it('stand in the sentence, apart from each other, likeliest first, for any text', () => {
    fc.assert(
      fc.property(text, text, text, expects, (question, first, second, type) => {
        const passage = { sentences: [first, second] };
        const [before, witness] = [witnessAt(passage, 0), witnessAt(passage, 1)];
        const spans = leadCandidates({ ...partOf(question), expects: type }, witness, before);
        const own = spans.filter(({ place }) => place === 'sentence');
        for (const span of spans) expectSound(span, span.place === 'before' ? first : second);
        for (const [place, span] of own.entries()) {
          const others = own.slice(place + 1);
          expect(others.every(({ start, end }) => end <= span.start || start >= span.end)).toBe(
            true,
          );
        }
        const confidences = spans.map(({ confidence }) => confidence);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      }),
    );
  });

  it('reads long sentences', () => {
    const sentence = `${'the minister (of “ trade, and '.repeat(400)}Ana Souza`;
    const witness = witnessAt({ sentences: [sentence] });
    for (const span of leadCandidates(partOf('Who is the minister of trade?'), witness, null)) {
      expectSound(span, sentence);
    }
  });
});
