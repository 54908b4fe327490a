import { type AnswersReport, missesOf, type QuestionResult } from '../../evaluation/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { renderColumns } from './columns.js';
import {
  answersRow,
  describeAnswerTimes,
  describeExpected,
  inWords,
  problemsOf,
} from './evaluation-words.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** As much of an answer as is shown for a miss, in UTF-16 code units. */
const LONGEST_ANSWER = 1_000;

const COLUMNS = [
  { head: 'Kind', align: 'left' },
  { head: 'Asked', align: 'right' },
  { head: 'Right', align: 'right' },
  { head: 'Wrong', align: 'right' },
  { head: 'Silent', align: 'right' },
  { head: 'Lead', align: 'right' },
  { head: 'Source', align: 'right' },
  { head: 'None', align: 'right' },
] as const;

/** Lays out what a question file gave: the measures by kind of question, then every miss. */
export function renderAnswersReport(report: AnswersReport, page: Page): string {
  const ink = inkFor(page);
  const { name, results, overall, outcomes, byKind, timings } = report;
  const rows = [
    ...byKind.map((own) =>
      answersRow(printable(own.kind), own.questions, own.scores, own.outcomes),
    ),
    answersRow('all', results.length, overall, outcomes),
  ];
  const silence = [
    `of ${overall['abstention-precision'].of} not answered, ${overall['abstention-precision'].right} have no answer`,
    `of ${overall['abstention-recall'].of} that have none, ${overall['abstention-recall'].right} were not answered`,
  ].join('; ');
  const quotes = [
    `${inWords(overall.verbatim)} quotes stand at their lines`,
    `${inWords(overall['citation-precision'])} also bear out what they stand behind`,
    `${inWords(overall.cited)} statements have a citation`,
  ].join('; ');
  return [
    wrapProse(`${ink.bold(printable(name))}: ${counted(results.length, 'question')}`, page),
    '',
    renderColumns(COLUMNS, rows, page),
    '',
    wrapProse(`Answers: ${inWords(overall['answer-precision'])} that were given are right`, page),
    wrapProse(`Abstention: ${silence}`, page),
    wrapProse(`Citations: ${quotes}`, page),
    wrapProse(describeAnswerTimes(timings), page),
    ...renderMisses(missesOf(results), page),
  ].join('\n');
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
  const problems = problemsOf(verdict, checks);
  const lines = [
    ...expected.history.map((asked) => `asked before: ${printable(asked)}`),
    ...(answer.understood === undefined ? [] : [`understood as: ${printable(answer.understood)}`]),
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
