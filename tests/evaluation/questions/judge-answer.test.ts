import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/evaluation/questions/judge-answer.js';
import type { ExpectedAnswer } from '../../../src/evaluation/questions/question-set.js';
import { answerOf, citationOf } from './answer-of.js';

const corpus = new Set(['a.txt', 'b.txt', 'c.txt']);
const expected = (given: Partial<ExpectedAnswer> = {}): ExpectedAnswer => ({
  id: 'q',
  question: 'what?',
  history: [],
  kind: 'what',
  all: [],
  any: [],
  none: [],
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

describe('what makes an answer wrong', () => {
  const wanted = expected({ all: [/march/i], none: [/april/i] });
  const cited = [citationOf(1, 'a.txt')];

  it('must not be in its text', () => {
    const judge = (text: string) => judgeAnswer(wanted, answerOf(text, cited), corpus);
    expect(judge('It was in March.')).toMatchObject({ answer: true, problems: [] });
    expect(judge('It was in March or April.')).toMatchObject({
      answer: false,
      problems: ['its text matches /april/i, which a right answer does not'],
    });
  });
});

describe('the first statement', () => {
  const wanted = expected({ all: [/boehler/i], any: [/doha/i, /cairo/i], none: [/riyadh/i] });
  const saying = (...texts: string[]) => ({
    ...answerOf(texts.join(' '), [citationOf(1, 'a.txt')]),
    statements: texts.map((text) => ({ text, citations: [1] })),
  });
  const judge = (...texts: string[]) => judgeAnswer(wanted, saying(...texts), corpus);

  it('is a right lead where it is a right answer alone', () => {
    expect(judge('Boehler went to Doha.', 'Others went to Cairo.')).toMatchObject({
      answer: true,
      lead: true,
      problems: [],
    });
  });

  it('is a problem of its own where only the whole answer is right', () => {
    expect(judge('Boehler went.', 'It was Doha.')).toMatchObject({
      answer: true,
      lead: false,
      problems: ['its first statement matches none of /doha/i /cairo/i'],
    });
  });

  it('may be right where the whole answer is wrong', () => {
    const verdict = judge('Boehler went to Doha.', 'He was seen in Riyadh.');
    expect(verdict).toMatchObject({ answer: false, lead: true });
    expect(verdict.problems).toHaveLength(1);
  });

  it('is wrong where nothing is answered, or nothing is said', () => {
    const near = answerOf('Boehler in Doha', [citationOf(1, 'a.txt')], 'closest');
    expect(judgeAnswer(wanted, near, corpus).lead).toBe(false);
    expect(judgeAnswer(wanted, { ...saying(), kind: 'answered' }, corpus).lead).toBe(false);
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
    expect(verdict).toMatchObject({
      answer: null,
      lead: null,
      citation: null,
      abstention: right,
    });
    expect(verdict.problems.length).toBe(right ? 0 : 1);
  });
});
