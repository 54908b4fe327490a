import {
  type AnswerScores,
  type AnswersReport,
  type CitationCheck,
  isVerbatim,
  missesOf,
  type QuestionResult,
  type Share,
} from '../../evaluation/index.js';
import { renderColumns } from './columns.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';
import { printable } from './printable.js';
import { inMilliseconds } from './ranking-report.js';
import { counted, placeOf } from './words.js';

/** As much of an answer as is shown for a miss, in UTF-16 code units. */
const LONGEST_ANSWER = 400;

const COLUMNS = [
  { head: 'Kind', align: 'left' },
  { head: 'Questions', align: 'right' },
  { head: 'Right answer', align: 'right' },
  { head: 'Right citation', align: 'right' },
  { head: 'Rightly none', align: 'right' },
] as const;

/** Lays out what a question file gave: the measures by kind of question, then every miss. */
export function renderAnswersReport(report: AnswersReport, page: Page): string {
  const ink = inkFor(page);
  const { name, results, overall, byKind, timings } = report;
  const rows = [
    ...byKind.map(({ kind, questions, scores }) => rowOf(printable(kind), questions, scores)),
    rowOf('all', results.length, overall),
  ];
  const silence = [
    `of ${overall['abstention-precision'].of} not answered, ${overall['abstention-precision'].right} have no answer`,
    `of ${overall['abstention-recall'].of} that have none, ${overall['abstention-recall'].right} were not answered`,
  ].join('; ');
  const quotes = [
    `${inWords(overall.verbatim)} quotes stand at their lines`,
    `${inWords(overall.cited)} statements have a citation`,
  ].join('; ');
  const times = [
    `retrieval ${inMilliseconds(timings.retrieveMs)}`,
    `reranking ${inMilliseconds(timings.rerankMs)}`,
    `composing ${inMilliseconds(timings.composeMs)}`,
    `in all ${inMilliseconds(timings.totalMs)}`,
  ].join(', ');
  return [
    wrapProse(`${ink.bold(printable(name))}: ${counted(results.length, 'question')}`, page),
    '',
    renderColumns(COLUMNS, rows, page),
    '',
    wrapProse(`Answers: ${inWords(overall['answer-precision'])} that were given are right`, page),
    wrapProse(`Abstention: ${silence}`, page),
    wrapProse(`Citations: ${quotes}`, page),
    wrapProse(`Median time (95th percentile): ${times}`, page),
    ...renderMisses(missesOf(results), page),
  ].join('\n');
}

function rowOf(kind: string, questions: number, scores: AnswerScores): string[] {
  return [
    kind,
    String(questions),
    inWords(scores.answer),
    inWords(scores.citation),
    inWords(scores['abstention-recall']),
  ];
}

function renderMisses(misses: readonly QuestionResult[], page: Page): string[] {
  if (misses.length === 0) return [];
  const ink = inkFor(page);
  return [
    '',
    ink.bold(counted(misses.length, 'miss', 'misses')),
    ...misses.map((miss) => renderMiss(miss, page)),
  ];
}

function renderMiss({ expected, answer, verdict, checks }: QuestionResult, page: Page): string {
  const ink = inkFor(page);
  const text = printable(answer.text);
  const shown = text.length > LONGEST_ANSWER ? `${text.slice(0, LONGEST_ANSWER)}…` : text;
  const cited = [...new Set(answer.citations.map(({ file }) => file))].join(', ');
  const problems = [...verdict.problems, ...checks.filter((c) => !isVerbatim(c)).map(misquote)];
  const lines = [
    ...problems.map((problem) => ink.yellow(printable(problem))),
    `expected: ${printable(describeExpected(expected))}`,
    `got (${answer.kind}): ${shown}`,
    ...(cited === '' ? [] : [`cited: ${printable(cited)}`]),
  ];
  return [
    wrapProse(`${printable(expected.id)}: ${printable(expected.question)}`, page, {
      first: '  - ',
      rest: '    ',
    }),
    ...lines.map((line) => wrapProse(line, page, indentBy(4))),
  ].join('\n');
}

function describeExpected({ all, any, cite, abstain }: QuestionResult['expected']): string {
  if (abstain) return 'no answer';
  return [
    ...all.map((pattern) => `/${pattern}/`),
    ...(any.length === 0 ? [] : [`one of ${any.map((pattern) => `/${pattern}/`).join(' ')}`]),
    ...(cite.length === 0 ? [] : [`from ${cite.join(', ')}`]),
  ].join('; ');
}

function misquote({ citation, inLibrary, onDisk }: CitationCheck): string {
  const where = placeOf(citation.file, citation.lines);
  const finding =
    inLibrary === 'verbatim' ? `${onDisk} in the file` : `${inLibrary} in the article`;
  return `citation ${citation.n} (${where}) is ${finding}: “${citation.quote}”`;
}

function inWords({ of, right }: Share): string {
  return of === 0 ? '—' : `${right} of ${of}`;
}
