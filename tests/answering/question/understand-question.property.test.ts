import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  correctTypos,
  type Question,
  understandQuestion,
} from '../../../src/answering/question/index.js';

const WORDS =
  `who what which when where why how whose did does is was were has the a and , ; ? . of in on by to not never first last
  many much long US Hamas Qatar report said say tell me about according to minister city year between 2014 March October 7
  yesterday it they his which that according if whether list name please don't who's "`.split(
    /\s+/u,
  );
const questionLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(' '));
const anything = fc.oneof(
  questionLike,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

function expectSound(question: Question, asked: string) {
  expect(question.text).toBe(asked.trim());
  expect(question.parts.length).toBeGreaterThanOrEqual(1);
  expect(question.parts.length).toBeLessThanOrEqual(4);
  for (const part of question.parts) {
    expect(part.asked).not.toBe('');
    expect(part.speaker).not.toBe('');
    if (asked.trim() !== '') expect(part.text.trim()).not.toBe('');
    for (const { text } of part.terms) expect(part.text).toContain(text);
  }
  if (question.time !== null) expect(question.text).toContain(question.time.text);
  if (question.source !== null) expect(question.text).toContain(question.source);
}

describe('understanding any text', () => {
  const now = new Date('2025-03-12T00:00:00Z');

  it('never fails, gives whole parts, and terms that stand in them', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expectSound(understandQuestion(text, { now }), text);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same each time', () => {
    fc.assert(
      fc.property(questionLike, (text) => {
        expect(understandQuestion(text, { now })).toEqual(understandQuestion(text, { now }));
      }),
    );
  });

  it.each([
    'who '.repeat(20_000),
    'and when '.repeat(20_000),
    'a'.repeat(200_000),
    'according to '.repeat(10_000),
    'in the '.repeat(10_000),
    'The '.repeat(10_000),
    'between 2014 and '.repeat(5_000),
    '2014-'.repeat(20_000),
    ', '.repeat(50_000),
    'was it '.repeat(20_000),
    'please can you tell me '.repeat(5_000),
    '? '.repeat(50_000),
    `who ${"'".repeat(50_000)}`,
    'hi '.repeat(20_000),
  ])('reads the beginning of a long text: %.20s…', (text) => {
    const question = understandQuestion(text, { now });
    expect(question.text).toBe(text.trim());
    expect(question.parts.length).toBeLessThanOrEqual(4);
    for (const part of question.parts) expect(part.terms.length).toBeLessThan(1000);
  });

  it('corrects without losing anything', () => {
    const candidates = new Set(['minister', 'reported', 'qatar', 'talks']);
    fc.assert(
      fc.property(anything, fc.boolean(), (text, known) => {
        const { text: corrected, corrections } = correctTypos(text, () => known, candidates);
        const back = corrections.reduceRight(
          (one, { from, to }) =>
            `${one.slice(0, one.lastIndexOf(to))}${from}${one.slice(one.lastIndexOf(to) + to.length)}`,
          corrected,
        );
        if (corrections.length === 0) expect(corrected).toBe(text);
        if (corrections.length === 1) expect(back.length).toBe(text.length);
      }),
      { numRuns: 200 },
    );
  });
});
