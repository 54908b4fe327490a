import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absentResult, scoreAbstention } from '../../../src/evaluation/extraction/abstention.js';
import { answerOf } from '../questions/answer-of.js';

const absent = (confidence: number | null, kind: 'answered' | 'closest' = 'closest') =>
  absentResult({ answer: answerOf('words', [], kind), confidence });

describe('questions that cannot be answered', () => {
  it('keep what was said first and how sure it was', () => {
    expect(absent(0.5, 'answered')).toEqual({ kind: 'answered', lead: 'words', confidence: 0.5 });
    const none = absentResult({ answer: answerOf('Nothing.', [], 'none'), confidence: null });
    expect(none).toEqual({ kind: 'none', lead: null, confidence: null });
  });

  it('count as wrong where they are answered', () => {
    const scores = scoreAbstention([absent(null, 'answered'), absent(null)], [null, null]);
    expect(scores).toEqual({ questions: 2, wronglyAnswered: 0.5, auc: null, curve: null });
  });

  it('have no curve where one confidence is missing', () => {
    expect(scoreAbstention([absent(1), absent(null)], [1, 1]).curve).toBeNull();
    expect(scoreAbstention([absent(1), absent(1)], [1, null]).auc).toBeNull();
    expect(scoreAbstention([], []).curve).toBeNull();
  });
});

describe('the curve of a confidence', () => {
  // Confidences 0.01 to 1.00 with the answer there; half of that without it.
  const present = Array.from({ length: 100 }, (_, at) => (at + 1) / 100);
  const scores = scoreAbstention(
    present.map((confidence) => absent(confidence / 2)),
    present,
  );

  it('has a point for each share of questions that may be withheld', () => {
    expect(scores.curve?.map(({ refused }) => refused)).toEqual([0.01, 0.02, 0.05, 0.1, 0.15, 0.2]);
  });

  it('says what is answered all the same at that threshold', () => {
    const tenth = scores.curve?.[3];
    expect(tenth?.threshold).toBe(0.11);
    expect(tenth?.answered).toBe(0.79);
  });

  it('never withholds more than was asked for, whatever the ties', () => {
    const confidences = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(confidences, confidences, (there, gone) => {
        const { curve, auc } = scoreAbstention(
          gone.map((confidence) => absent(confidence)),
          there,
        );
        const shares = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2];
        curve?.forEach(({ refused, threshold, answered }, at) => {
          expect(refused).toBeLessThanOrEqual(shares[at] ?? 0);
          expect(answered).toBeCloseTo(gone.filter((c) => c >= threshold).length / gone.length);
        });
        const wins = there.flatMap((a) => gone.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const sum = wins.reduce((total: number, win) => total + win, 0);
        expect(auc).toBeCloseTo(sum / wins.length, 12);
      }),
    );
  });
});
