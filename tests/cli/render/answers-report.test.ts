import { describe, expect, it } from 'vitest';
import { renderAnswersReport } from '../../../src/cli/render/answers-report.js';
import {
  type AnswersReport,
  countOutcomes,
  type QuestionResult,
  scoreAnswers,
  scoresByKind,
} from '../../../src/evaluation/questions/answers-report.js';
import type { CitationCheck } from '../../../src/evaluation/questions/check-citations.js';
import { answerOf, citationOf } from '../../evaluation/questions/answer-of.js';

const page = { width: 80, colour: false };
const still = { mean: 0, median: 0, p95: 0 };

function reportOf(results: readonly QuestionResult[]): AnswersReport {
  return {
    kind: 'answers',
    name: 'questions.jsonl',
    file: '/questions.jsonl',
    corpus: '/corpus',
    overall: scoreAnswers(results),
    outcomes: countOutcomes(results),
    byKind: scoresByKind(results),
    timings: { retrieveMs: still, rerankMs: still, composeMs: still, totalMs: still },
    results,
  };
}

const check = (changes: Partial<CitationCheck>): CitationCheck => ({
  citation: citationOf(1, 'a.txt'),
  inLibrary: 'verbatim',
  onDisk: null,
  supports: true,
  ...changes,
});

const right: QuestionResult = {
  expected: {
    id: 'q1',
    question: 'Which river?',
    history: [],
    kind: 'what',
    all: ['neretva'],
    any: [],
    none: [],
    cite: ['a.txt'],
    abstain: false,
  },
  answer: answerOf('The Neretva.', [citationOf(1, 'a.txt')]),
  verdict: { answer: true, lead: true, citation: true, abstention: null, problems: [] },
  checks: [check({})],
};

describe('a report on answers', () => {
  it('counts by kind and over all', () => {
    const lines = renderAnswersReport(reportOf([right]), page).split('\n');
    expect(lines.map((line) => line.replace(/ {2,}/gu, ' | '))).toEqual(
      expect.arrayContaining([
        'what | 1 | 1 of 1 | 0 | 0 | 1 of 1 | 1 of 1 | —',
        'all | 1 | 1 of 1 | 0 | 0 | 1 of 1 | 1 of 1 | —',
      ]),
    );
    expect(lines.join(' ')).not.toContain('miss');
  });

  it('lists every miss with what was expected and what was shown', () => {
    const wrong: QuestionResult = {
      ...right,
      answer: answerOf('The Drina.', [citationOf(1, 'b.txt')]),
      verdict: {
        answer: false,
        lead: false,
        citation: false,
        abstention: null,
        problems: ['it is wrong'],
      },
      checks: [check({ citation: citationOf(1, 'b.txt'), inLibrary: 'on-other-lines' })],
    };
    const text = renderAnswersReport(reportOf([right, wrong]), page);
    expect(text).toContain('1 miss');
    for (const part of [
      'q1: Which river?',
      'it is wrong',
      'citation 1 (b.txt:1) is on-other-lines in the article: “words”',
      'expected: /neretva/; from a.txt',
      'got (answered): The Drina. [1]',
      'cited: b.txt',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says which citations do not bear out what they stand behind, and what was asked before', () => {
    const unsupported: QuestionResult = {
      ...right,
      expected: { ...right.expected, history: ['Which bridge?'], none: ['drina'] },
      answer: { ...right.answer, understood: 'Which river is under the bridge?' },
      checks: [check({ supports: false })],
    };
    const text = renderAnswersReport(reportOf([unsupported]), page);
    expect(text).toContain('citation 1 (a.txt:1) does not bear out what it stands behind');
    expect(text).toContain('asked before: Which bridge?');
    expect(text).toContain('understood as: Which river is under the bridge?');
    expect(text).toContain('expected: /neretva/; none of /drina/; from a.txt');
  });
});
