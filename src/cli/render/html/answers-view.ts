import type {
  AnswerScores,
  AnswersReport,
  Outcomes,
  QuestionResult,
} from '../../../evaluation/index.js';
import { isMiss } from '../../../evaluation/index.js';
import { counted } from '../../../phrasing/index.js';
import {
  answersRow,
  describeAnswerTimes,
  describeExpected,
  inWords,
  problemsOf,
} from '../evaluation-words.js';
import { fieldList, textList } from './fields.js';
import { html } from './markup.js';
import { measureTable } from './measure-table.js';
import type { ReportView } from './report-view.js';
import type { ResultItem } from './result-list.js';
import { shownAnswer } from './shown-answer.js';

const HEADS = [
  'Kind',
  'Asked',
  'Right',
  'Wrong',
  'Silent',
  'Right lead',
  'Right source',
  'Rightly none',
  'Quotes verbatim',
  'Quotes bear out',
];

/** What a question file gave, for a page. */
export function answersView(report: AnswersReport): ReportView {
  const { name, file, corpus, results, overall, outcomes, byKind, timings } = report;
  const rows = byKind.map((own) => rowOf(own.kind, own.questions, own.scores, own.outcomes));
  return {
    name,
    facts: [
      `${counted(results.length, 'question')} of ${file} over ${corpus}`,
      `Answers: ${inWords(overall['answer-precision'])} that were given are right`,
      `Statements: ${inWords(overall.cited)} have a citation`,
      `Questions that were not answered: ${inWords(overall['abstention-precision'])} have no answer`,
      describeAnswerTimes(timings),
    ],
    tables: [
      measureTable(
        'Answers by kind of question',
        HEADS,
        rows,
        rowOf('all', results.length, overall, outcomes),
      ),
    ],
    items: results.map(itemOf),
  };
}

function rowOf(
  kind: string,
  questions: number,
  scores: AnswerScores,
  outcomes: Outcomes,
): string[] {
  return [
    ...answersRow(kind, questions, scores, outcomes),
    inWords(scores.verbatim),
    inWords(scores['citation-precision']),
  ];
}

function itemOf(result: QuestionResult): ResultItem {
  const { expected, answer, verdict, checks } = result;
  const problems = problemsOf(verdict, checks);
  return {
    id: expected.id,
    question: expected.question,
    kind: expected.kind,
    isMiss: isMiss(result),
    note: answer.kind,
    body: html`${fieldList([
      ['Asked before', textList(expected.history)],
      ['Expected', describeExpected(expected)],
      ['Verdict', problems.length === 0 ? 'right' : textList(problems)],
    ])}${shownAnswer(answer)}`,
  };
}
