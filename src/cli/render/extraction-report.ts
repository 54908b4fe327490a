import {
  type AbstentionScores,
  type ExtractionMetric,
  type ExtractionReport,
  type ExtractionResult,
  type ExtractionScores,
  extractionMisses,
  type LeftOut,
} from '../../evaluation/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { renderColumns } from './columns.js';
import { describeAnswerTimes, inPercent } from './evaluation-words.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** Misses that are shown of what may be hundreds. */
const MOST_MISSES = 10;

/** As much of a statement as is shown for a miss, in UTF-16 code units. */
const LONGEST_LEAD = 240;

/** The measures that stand in columns, with their heads. */
export const EXTRACTION_COLUMNS: readonly (readonly [ExtractionMetric, string])[] = [
  ['answered', 'Answered'],
  ['sentence@1', 'Sent@1'],
  ['sentence@3', 'Sent@3'],
  ['distinct@3', 'Dist@3'],
  ['exact-match', 'EM'],
  ['f1', 'F1'],
];

/** What is left out, in words. */
export const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  document: 'its documents',
  group: 'all documents of its title',
};

/** Lays out how well answers quote the sentences that answer, what is refused, and the first misses. */
export function renderExtractionReport(report: ExtractionReport, page: Page): string {
  const ink = inkFor(page);
  const { name, model, half, documents, unfindable, results, byType, overall } = report;
  const questions = counted(results.length, 'question');
  const asked = half === 'all' ? questions : `${questions} (the ${half} half)`;
  const columns = [
    { head: 'Asks', align: 'left' as const },
    { head: 'Asked', align: 'right' as const },
    ...EXTRACTION_COLUMNS.map(([, head]) => ({ head, align: 'right' as const })),
  ];
  const rows = [
    ...byType.map((own) => rowOf(own.type, own.questions, own.scores)),
    rowOf('all', results.length, overall),
  ];
  const warnings =
    unfindable === 0 ? [] : [`${counted(unfindable, 'answer')} cannot be found in the library.`];
  return [
    wrapProse(`${ink.bold(printable(name))}: ${counted(documents, 'document')}, ${asked}`, page),
    wrapProse(printable(model), page),
    ...warnings.map((warning) => wrapProse(ink.yellow(warning), page)),
    '',
    renderColumns(columns, rows, page),
    '',
    wrapProse(`Refused although the answer is there: ${describeRefused(overall)}`, page),
    ...describeAbstention(report.abstention).map((line) => wrapProse(line, page)),
    wrapProse(describeAnswerTimes(report.timings), page),
    ...renderMisses(extractionMisses(results), page),
  ].join('\n');
}

/** The share of questions that were not answered. */
export function describeRefused({ answered }: ExtractionScores): string {
  return answered === null ? '—' : inPercent(1 - answered);
}

/** What was answered that could not be, a line for each thing left out; nothing where that was not measured. */
function describeAbstention(abstention: ExtractionReport['abstention']): string[] {
  if (abstention === null) return [];
  return (['document', 'group'] as const).map((leftOut) => {
    const { wronglyAnswered, auc, curve } = abstention[leftOut];
    const said = `Without ${LEFT_OUT[leftOut]}: ${inPercent(wronglyAnswered)} answered all the same`;
    return [said, ...describeCurve({ auc, curve })].join('; ');
  });
}

function describeCurve({ auc, curve }: Pick<AbstentionScores, 'auc' | 'curve'>): string[] {
  if (auc === null || curve === null) return [];
  const points = curve.map(
    ({ refused, answered }) => `${inPercent(answered)} at ${inPercent(refused)}`,
  );
  return [`by confidence (AUC ${auc.toFixed(3)}), at answers withheld: ${points.join(', ')}`];
}

function rowOf(type: string, questions: number, scores: ExtractionScores): string[] {
  return [
    type,
    String(questions),
    ...EXTRACTION_COLUMNS.map(([metric]) => scores[metric]?.toFixed(3) ?? '—'),
  ];
}

function renderMisses(misses: readonly ExtractionResult[], page: Page): string[] {
  if (misses.length === 0) return [];
  const ink = inkFor(page);
  const left = misses.length - MOST_MISSES;
  return [
    '',
    ink.bold(`${counted(misses.length, 'miss', 'misses')}: another sentence is cited first`),
    ...misses.slice(0, MOST_MISSES).map((miss) => renderMiss(miss, page)),
    ...(left > 0 ? [wrapProse(`${left} more: --html or --json has them all.`, page)] : []),
  ];
}

function renderMiss({ id, question, sentences, answers, answer }: ExtractionResult, page: Page) {
  const cut = (text: string) =>
    text.length > LONGEST_LEAD ? `${text.slice(0, LONGEST_LEAD)}…` : text;
  const lines = [
    `expected: ${printable(answers.join(' / '))} — ${cut(printable(sentences.join(' / ')))}`,
    `got (${answer.kind}): ${cut(printable(answer.statements[0]?.text ?? 'nothing'))}`,
  ];
  return [
    wrapProse(`${printable(id)}: ${printable(question)}`, page, { first: '  - ', rest: '    ' }),
    ...lines.map((line) => wrapProse(line, page, indentBy(4))),
  ].join('\n');
}
