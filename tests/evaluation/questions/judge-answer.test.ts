import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/evaluation/questions/judge-answer.js';
import type { ExpectedAnswer } from '../../../src/evaluation/questions/question-set.js';
import { answerOf, citationOf } from './answer-of.js';

const corpus = new Set(['a.txt', 'b.txt', 'c.txt']);
const expected = (given: Partial<ExpectedAnswer> = {}): ExpectedAnswer => ({
  id: 'q',
  question: 'what?',
  kind: 'what',
  all: [],
  any: [],
  cite: [],
  abstain: false,
  ...given,
});

describe('the text of an answer', () => {
  it('must match all of one list and one of the other', () => {
    const wanted = expected({ all: [/boehler/i, /doha/i], any: [/march/i, /april/i] });
    const cited = [citationOf(1, 'a.txt')];
    const judge = (text: string) => judgeAnswer(wanted, answerOf(text, cited), corpus);
    expect(judge('Boehler was in Doha in April.').answer).toBe(true);
    expect(judge('Boehler was in Doha in May.')).toMatchObject({
      answer: false,
      problems: ['its text matches none of /march/i /april/i'],
    });
    expect(judge('He was in Doha in March.').problems).toEqual([
      'its text does not match /boehler/i',
    ]);
  });

  it('does not include the markers of citations', () => {
    const answer = answerOf('They were many.', [citationOf(59, 'a.txt')]);
    expect(judgeAnswer(expected({ all: [/59/i] }), answer, corpus).answer).toBe(false);
  });

  it('counts only where the question is answered', () => {
    const near = answerOf('Boehler', [citationOf(1, 'a.txt')], 'closest');
    expect(judgeAnswer(expected({ all: [/boehler/i] }), near, corpus)).toMatchObject({
      answer: false,
      citation: true,
      abstention: null,
    });
  });
});

describe('the citations of an answer', () => {
  const wanted = expected({ all: [/x/i], cite: ['a.txt', 'b.txt'] });
  const judge = (...files: string[]) =>
    judgeAnswer(
      wanted,
      answerOf(
        'x',
        files.map((file, n) => citationOf(n + 1, file)),
      ),
      corpus,
    );

  it('must include one of the files that were asked for', () => {
    expect(judge('c.txt', 'b.txt').citation).toBe(true);
    expect(judge('c.txt')).toMatchObject({ answer: true, citation: false });
    expect(judge()).toMatchObject({ citation: false, problems: ['it cites nothing'] });
  });

  it('must not leave the corpus', () => {
    expect(judge('a.txt', 'elsewhere.txt')).toMatchObject({
      citation: false,
      problems: ['it cites elsewhere.txt, which is not in the corpus'],
    });
  });

  it('may be of any file of the corpus where none was asked for', () => {
    const any = expected({ all: [/x/i] });
    expect(judgeAnswer(any, answerOf('x', [citationOf(1, 'c.txt')]), corpus).citation).toBe(true);
  });
});

describe('a question without an answer', () => {
  const wanted = expected({ abstain: true });

  it.each([
    ['answered', false],
    ['closest', true],
    ['none', true],
  ] as const)('is judged by the kind alone: %s', (kind, right) => {
    const verdict = judgeAnswer(wanted, answerOf('x', [], kind), corpus);
    expect(verdict).toMatchObject({ answer: null, citation: null, abstention: right });
    expect(verdict.problems.length).toBe(right ? 0 : 1);
  });
});
