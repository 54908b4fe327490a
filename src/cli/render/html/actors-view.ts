import { type ActorsReport, type FileComparison, NAME_KINDS } from '../../../evaluation/index.js';
import { counted } from '../../../phrasing/index.js';
import { describeRecognition, hasFaults, NAME_COLUMNS, nameRow } from '../actors-report.js';
import { fieldList, textList } from './fields.js';
import { html } from './markup.js';
import { measureTable } from './measure-table.js';
import type { ReportView } from './report-view.js';
import type { ResultItem } from './result-list.js';

/** What a list of names gave, for a page. */
export function actorsView(report: ActorsReport): ReportView {
  const { name, corpus, recognizer, overall, results } = report;
  return {
    name,
    facts: [
      `${counted(results.length, 'file')} of ${corpus}`,
      recognizer,
      describeRecognition(report),
    ],
    tables: [
      measureTable(
        'Distinct forms of names by file',
        ['Names of', ...NAME_COLUMNS],
        NAME_KINDS.map((kind) => nameRow(kind, overall[kind])),
      ),
    ],
    items: results.map(itemOf),
  };
}

function itemOf(result: FileComparison): ResultItem {
  const { file, kinds } = result;
  const faults = NAME_KINDS.map((kind) => kinds[kind].missed.length + kinds[kind].wrong.length);
  const fields = NAME_KINDS.flatMap((kind) => [
    [`${kind} missed`, textList(kinds[kind].missed)] as const,
    [`wrongly ${kind}`, textList(kinds[kind].wrong)] as const,
    [`${kind} found`, textList(kinds[kind].found)] as const,
  ]);
  return {
    id: file,
    question: file,
    kind: 'file',
    isMiss: hasFaults(result),
    note: counted(
      faults.reduce((sum, count) => sum + count, 0),
      'fault',
    ),
    body: html`${fieldList(fields)}`,
  };
}
