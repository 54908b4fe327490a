import { placeOf, printable } from '../../../phrasing/index.js';
import type { Timeline } from '../../timeline.js';
import { citationsOf } from './citations-of.js';

const HEADER = [
  'date',
  'precision',
  'basis',
  'why',
  'planned',
  'event',
  'actors',
  'sources',
  'publishers',
];

/**
 * Where a spreadsheet may find a formula: at the beginning of a cell and, as cells end with a semicolon in many countries,
 * after one. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /(^|;)(?=\s*[=+\-@]|\t)/gu;

/**
 * A timeline as CSV (RFC 4180, with CRLF), one event a line, with a header. Several actors, sources and publishers stand
 * in one cell, parted by semicolons. Every cell is quoted; what a spreadsheet would take for a formula has an apostrophe
 * before it.
 */
export function timelineToCsv(timeline: Timeline): string {
  const rows = timeline.entries.map((entry) => {
    const citations = citationsOf(timeline, entry);
    const publishers = citations.flatMap(({ publisher }) =>
      publisher === null ? [] : [publisher],
    );
    return [
      entry.date.value,
      entry.date.precision,
      entry.date.basis,
      entry.date.why,
      entry.isPlanned ? 'yes' : 'no',
      entry.text,
      entry.actors.map(({ name }) => name).join('; '),
      citations.map(({ file, lines }) => placeOf(file, lines)).join('; '),
      [...new Set(publishers)].join('; '),
    ];
  });
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const safe = printable(value).replace(FORMULA, "$1'");
  return `"${safe.replaceAll('"', '""')}"`;
}
