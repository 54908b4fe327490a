import { describe, expect, test } from 'vitest';
import type { JudgedPart } from '../../../src/answering/composing/index.js';
import type { KeptSentence } from '../../../src/answering/writing/check-written.js';
import { closes, isAboutAll, mayAsk, speaksTo } from '../../../src/answering/writing/may-answer.js';
import { answerOf } from '../../evaluation/questions/answer-of.js';
import { evidenceOf, partOf, type SamplePassage, witnessAt } from '../sample-evidence.js';

const PASSAGE: SamplePassage = {
  title: 'Talks in Doha',
  sentences: Array.from({ length: 8 }, (_, n) => `Sentence ${n} tells of the talks.`),
};
/** Sentence 7 comes first, sentence 0 last. */
const EVIDENCE = Array.from({ length: 8 }, (_, n) =>
  evidenceOf(PASSAGE, { place: 7 - n, score: -n }),
);

function citing(...places: readonly number[]): KeptSentence[] {
  return places.map((place) => ({
    text: 'Whatever.',
    cited: [witnessAt(PASSAGE, place)],
    isDoubtful: false,
  }));
}

function partWith(
  verdict: Partial<JudgedPart['verdict']> = {},
  unmet: JudgedPart['unmet'] = [],
): JudgedPart {
  const whole = { kind: 'closest', confidence: -1, missing: [], elsewhere: [] } as const;
  const part = partOf('When were the talks?');
  return { part, evidence: EVIDENCE, unmet, verdict: { ...whole, ...verdict } };
}

describe('speaksTo', () => {
  test('wants one of the best sentences to be cited', () => {
    expect(speaksTo(citing(7), EVIDENCE)).toBe(true);
    expect(speaksTo(citing(0, 1, 3), EVIDENCE)).toBe(true);
    expect(speaksTo(citing(0, 1, 2), EVIDENCE)).toBe(false);
    expect(speaksTo([], EVIDENCE)).toBe(false);
  });

  test('tells the same words in another article from them', () => {
    const other = { ...PASSAGE, path: 'elsewhere.md' };
    const sentence = { text: 'x', cited: [witnessAt(other, 7)] as const, isDoubtful: false };
    expect(speaksTo([sentence], EVIDENCE)).toBe(false);
  });
});

describe('closes', () => {
  test('takes a part that was left open for answered by its best sentences', () => {
    expect(closes(citing(6), partWith())).toBe(true);
    expect(closes(citing(1), partWith())).toBe(false);
  });

  test('leaves a part open that asks for what is not there', () => {
    expect(closes(citing(7), partWith({ missing: ['Oslo'] }))).toBe(false);
    expect(closes(citing(7), partWith({}, ['time']))).toBe(false);
    expect(closes(citing(7), partWith({ elsewhere: ['Oslo'] }))).toBe(false);
    expect(closes(citing(7), partWith({ elsewhere: ['Doha'] }))).toBe(true);
  });
});

test('isAboutAll wants every name that the best evidence lacks in the passages that are cited', () => {
  expect(isAboutAll(citing(2), [partWith({ elsewhere: ['Doha', 'Oslo'] })])).toBe(false);
  expect(isAboutAll(citing(2), [partWith({ elsewhere: ['Doha'] })])).toBe(true);
});

describe('mayAsk', () => {
  const own = (kind: 'answered' | 'closest' | 'none', parts: readonly JudgedPart[]) => ({
    answer: { ...answerOf('Whatever.'), kind },
    confidence: 0,
    parts,
    preface: [],
    lacks: [],
  });

  test('asks where there is an answer, and where there may be one', () => {
    expect(mayAsk(own('answered', [partWith()]))).toBe(true);
    expect(mayAsk(own('closest', [partWith()]))).toBe(true);
    expect(mayAsk(own('closest', [partWith({ elsewhere: ['Oslo'] })]))).toBe(true);
  });

  test('does not ask where nothing was found, or what is asked for is nowhere', () => {
    expect(mayAsk(own('none', [partWith()]))).toBe(false);
    expect(mayAsk(own('closest', [partWith({ missing: ['Oslo'] })]))).toBe(false);
    expect(mayAsk(own('closest', [partWith({}, ['source'])]))).toBe(false);
    expect(mayAsk(own('answered', []))).toBe(false);
    expect(mayAsk(own('answered', [{ ...partWith(), evidence: [] }]))).toBe(false);
  });
});
