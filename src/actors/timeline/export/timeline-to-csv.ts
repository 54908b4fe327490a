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
/** What spreadsheets take for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t]/u;

/**
 * A timeline as CSV (RFC 4180, with CRLF), one event a line, with a header. Several actors, sources and publishers stand
 * in one cell, parted by semicolons. A cell that a spreadsheet would take for a formula begins with an apostrophe.
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
  const line = printable(value);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
