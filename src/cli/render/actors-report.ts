import {
  type ActorsReport,
  type FileComparison,
  type FormScores,
  NAME_KINDS,
  type NameKind,
} from '../../evaluation/index.js';
import { counted, printable } from '../../phrasing/index.js';
import { renderColumns } from './columns.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** The heads of a table of names that were found. */
export const NAME_COLUMNS = ['Found', 'Missed', 'Wrong', 'Precision', 'Recall', 'F1'] as const;

/** Files whose misses are shown. */
const MOST_FILES = 20;

/** Lays out how well names are recognised, and what is missed and wrong in the first files. */
export function renderActorsReport(report: ActorsReport, page: Page): string {
  const ink = inkFor(page);
  const { name, results, recognizer, overall } = report;
  const columns = [
    { head: 'Names of', align: 'left' as const },
    ...NAME_COLUMNS.map((head) => ({ head, align: 'right' as const })),
  ];
  const rows = NAME_KINDS.map((kind) => nameRow(kind, overall[kind]));
  const faulty = results.filter(hasFaults);
  const left = faulty.length - MOST_FILES;
  return [
    wrapProse(`${ink.bold(printable(name))}: ${counted(results.length, 'file')}`, page),
    wrapProse(printable(recognizer), page),
    '',
    renderColumns(columns, rows, page),
    '',
    wrapProse(describeRecognition(report), page),
    ...faulty.slice(0, MOST_FILES).flatMap((file) => renderFile(file, page)),
    ...(left > 0 ? [wrapProse(`${left} more: --html or --json has them all.`, page)] : []),
  ].join('\n');
}

/** A row of a table of names that were found. */
export function nameRow(kind: NameKind, scores: FormScores): string[] {
  const { found, missed, wrong, precision, recall, f1 } = scores;
  return [
    kind,
    ...[found, missed, wrong].map(String),
    ...[precision, recall, f1].map((measure) => measure?.toFixed(3) ?? '—'),
  ];
}

/** The time that recognition took, in words. */
export function describeRecognition({ sentences, timings }: ActorsReport): string {
  return `${counted(sentences, 'sentence')}, ${timings.sentenceMs.toFixed(2)} ms each`;
}

/** Whether anything in a file was missed or found wrongly. */
export function hasFaults({ kinds }: FileComparison): boolean {
  return NAME_KINDS.some((kind) => kinds[kind].missed.length + kinds[kind].wrong.length > 0);
}

function renderFile({ file, kinds }: FileComparison, page: Page): string[] {
  const lines = NAME_KINDS.flatMap((kind) => {
    const { missed, wrong } = kinds[kind];
    return [
      ...(missed.length === 0 ? [] : [`${kind} missed: ${missed.map(printable).join(', ')}`]),
      ...(wrong.length === 0 ? [] : [`wrongly ${kind}: ${wrong.map(printable).join(', ')}`]),
    ];
  });
  return [
    '',
    wrapProse(inkFor(page).bold(printable(file)), page),
    ...lines.map((line) => wrapProse(line, page, indentBy(2))),
  ];
}
