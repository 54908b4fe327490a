import type {
  AbstentionScores,
  ExtractionReport,
  ExtractionResult,
  ExtractionScores,
  LeftOut,
} from '../../../evaluation/index.js';
import { counted } from '../../../phrasing/index.js';
import { describeAnswerTimes, inPercent } from '../evaluation-words.js';
import { describeRefused, EXTRACTION_COLUMNS, LEFT_OUT } from '../extraction-report.js';
import { fieldList, textList } from './fields.js';
import { html, type Markup } from './markup.js';
import { measureTable } from './measure-table.js';
import type { ReportView } from './report-view.js';
import type { ResultItem } from './result-list.js';
import { shownAnswer } from './shown-answer.js';

const CAPTION = [
  'Answers by question word: the sentence that answers is the first one cited (Sent@1)',
  'the first one cited by one of three statements (Sent@3)',
  'among the first three different ones (Dist@3)',
  'the first statement against the words that answer (EM, F1)',
].join('; ');

const LEFT_OUTS = ['document', 'group'] as const;

/** What a benchmark of answers gave, for a page. */
export function extractionView(report: ExtractionReport): ReportView {
  const { name, folder, model, half, documents, results, byType, overall, abstention } = report;
  const questions = counted(results.length, 'question');
  const found =
    report.unfindable === 0
      ? []
      : [`${counted(report.unfindable, 'answer')} cannot be found in the library`];
  return {
    name,
    facts: [
      `${questions}${half === 'all' ? '' : ` (the ${half} half)`}, ${counted(documents, 'document')} of ${folder}`,
      model,
      ...found,
      `Refused although the answer is there: ${describeRefused(overall)}`,
      describeAnswerTimes(report.timings),
    ],
    tables: [
      measureTable(
        CAPTION,
        ['Asks', 'Asked', ...EXTRACTION_COLUMNS.map(([, head]) => head)],
        byType.map((own) => rowOf(own.type, own.questions, own.scores)),
        rowOf('all', results.length, overall),
      ),
      ...(abstention === null ? [] : abstentionTables(abstention)),
    ],
    items: results.map(itemOf),
  };
}

function rowOf(type: string, questions: number, scores: ExtractionScores): string[] {
  const cells = EXTRACTION_COLUMNS.map(([metric]) => scores[metric]?.toFixed(3) ?? '—');
  return [type, String(questions), ...cells];
}

function abstentionTables(abstention: Readonly<Record<LeftOut, AbstentionScores>>): Markup[] {
  const rows = LEFT_OUTS.map((leftOut) => {
    const { questions, wronglyAnswered, auc } = abstention[leftOut];
    return [
      LEFT_OUT[leftOut],
      String(questions),
      inPercent(wronglyAnswered),
      auc?.toFixed(3) ?? '—',
    ];
  });
  const curves = LEFT_OUTS.flatMap((leftOut) => {
    const { curve } = abstention[leftOut];
    if (curve === null) return [];
    return [
      measureTable(
        `Withholding answers by confidence, without ${LEFT_OUT[leftOut]}`,
        ['Confidence from', 'Wrongly withheld', 'Wrongly answered'],
        curve.map(({ threshold, refused, answered }) => [
          threshold.toPrecision(4),
          inPercent(refused),
          inPercent(answered),
        ]),
      ),
    ];
  });
  return [
    measureTable(
      'Asked again with what answers left out',
      ['Left out', 'Asked', 'Answered all the same', 'AUC of confidence'],
      rows,
    ),
    ...curves,
  ];
}

function itemOf(result: ExtractionResult): ResultItem {
  const { id, question, type, answer, verdict, confidence, without } = result;
  const marks = [
    `sentence first: ${inWord(verdict.first)}`,
    `in the first three: ${inWord(verdict.firstThree)}`,
    `exact match: ${inWord(verdict.exactMatch === 1)}`,
    `F1 ${verdict.f1.toFixed(3)}`,
    ...(confidence === null ? [] : [`confidence ${confidence.toPrecision(4)}`]),
  ];
  const again = LEFT_OUTS.map((leftOut) => describeAgain(leftOut, without));
  return {
    id,
    question,
    kind: type,
    isMiss: !verdict.first,
    note: answer.kind,
    body: html`${fieldList([
      ['Expected', textList(result.answers)],
      [`In ${result.documents.join(', ')}`, textList(result.sentences)],
      ['Verdict', marks.join(', ')],
      ['Asked again', without === null ? null : textList(again)],
    ])}${shownAnswer(answer)}`,
  };
}

function describeAgain(leftOut: LeftOut, without: ExtractionResult['without']): string {
  const again = without?.[leftOut];
  return `without ${LEFT_OUT[leftOut]}: ${again?.kind ?? 'not asked'}: ${again?.lead ?? '—'}`;
}

function inWord(holds: boolean): string {
  return holds ? 'yes' : 'no';
}
