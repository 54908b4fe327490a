import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import {
  countOutcomes,
  missesOf,
  type QuestionResult,
  ratioOf,
  scoreAnswers,
  scoresByKind,
} from '../../../src/evaluation/questions/answers-report.js';
import type { CitationCheck } from '../../../src/evaluation/questions/check-citations.js';
import { judgeAnswer } from '../../../src/evaluation/questions/judge-answer.js';
import { answerOf, citationOf } from './answer-of.js';

const corpus = new Set(['a.txt']);

function resultOf(
  kind: string,
  answer: Answer,
  abstain: boolean,
  inLibrary: CitationCheck['inLibrary'] = 'verbatim',
  supports = true,
): QuestionResult {
  const common = { id: kind, question: 'what?', history: [], kind, cite: [], abstain };
  const expected = { ...common, all: abstain ? [] : [/right/i], any: [], none: [] };
  return {
    expected: { ...common, all: [], any: [], none: [] },
    answer,
    verdict: judgeAnswer(expected, answer, corpus),
    checks: answer.citations.map((citation) => ({
      citation,
      inLibrary,
      onDisk: null,
      supports,
    })),
  };
}

const cited = [citationOf(1, 'a.txt')];
const results = [
  resultOf('who', answerOf('right', cited), false),
  resultOf('who', answerOf('wrong', cited), false),
  resultOf('when', answerOf('right', cited, 'closest'), false, 'on-other-lines'),
  resultOf('when', answerOf('nothing', [], 'none'), true),
  resultOf('when', answerOf('made up', []), true),
];

describe('the scores of answers', () => {
  it('count every question where it belongs', () => {
    expect(scoreAnswers(results)).toEqual({
      answer: { of: 3, right: 1 },
      'answer-precision': { of: 3, right: 1 },
      lead: { of: 3, right: 1 },
      citation: { of: 3, right: 3 },
      'citation-precision': { of: 3, right: 2 },
      verbatim: { of: 3, right: 2 },
      cited: { of: 4, right: 3 },
      'abstention-precision': { of: 2, right: 1 },
      'abstention-recall': { of: 2, right: 1 },
    });
  });

  it('are given for each kind of question', () => {
    const kinds = scoresByKind(results).map(({ kind, questions, scores }) => [
      kind,
      questions,
      scores.answer,
    ]);
    expect(kinds).toEqual([
      ['who', 2, { of: 2, right: 1 }],
      ['when', 3, { of: 1, right: 0 }],
    ]);
  });

  it('count what became of each question once', () => {
    expect(countOutcomes(results)).toEqual({ right: 1, wrong: 2, abstained: 2 });
    const kinds = scoresByKind(results).map(({ kind, outcomes }) => [kind, outcomes]);
    expect(kinds).toEqual([
      ['who', { right: 1, wrong: 1, abstained: 0 }],
      ['when', { right: 0, wrong: 1, abstained: 2 }],
    ]);
  });

  it('take a quote for precise only where it bears out what it stands behind', () => {
    const one = resultOf('who', answerOf('right', cited), false, 'verbatim', false);
    expect(scoreAnswers([one])).toMatchObject({
      verbatim: { of: 1, right: 1 },
      'citation-precision': { of: 1, right: 0 },
    });
    expect(missesOf([one])).toHaveLength(1);
  });

  it('have no ratio where there is nothing to count', () => {
    expect(ratioOf({ of: 0, right: 0 })).toBeNull();
    expect(ratioOf({ of: 4, right: 1 })).toBe(0.25);
  });

  it('take a statement that cites an unknown number for one without citation', () => {
    const answer = { ...answerOf('right', cited), statements: [{ text: 'right', citations: [7] }] };
    expect(scoreAnswers([resultOf('who', answer, false)]).cited).toEqual({ of: 1, right: 0 });
  });

  it('leave as misses all in which something is wrong, quotes included', () => {
    expect(missesOf(results).map((result) => results.indexOf(result))).toEqual([1, 2, 4]);
    const misquoted = resultOf('who', answerOf('right', cited), false, 'absent');
    expect(missesOf([misquoted])).toHaveLength(1);
  });
});
