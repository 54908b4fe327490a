import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineToCsv } from '../../../../src/actors/timeline/export/index.js';
import { printable } from '../../../../src/phrasing/index.js';
import { timelineOf } from './sample-timeline.js';

/** Reads CSV as RFC 4180 defines it. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare = '', end] of csv.matchAll(field)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A text without the apostrophes that keep formulas from being ones. */
const unguarded = (text: string) => text.replace(/(^|;)'+/gu, '$1');

describe('timelineToCsv', () => {
  it('has a header and a line for each event', () => {
    const [header, row, ...rest] = parse(timelineToCsv(timelineOf('Floods hit "Lima", again.')));
    expect(rest).toEqual([]);
    expect(Object.fromEntries((header ?? []).map((name, place) => [name, row?.[place]]))).toEqual({
      date: '2024-05',
      precision: 'month',
      basis: 'inferred',
      why: 'counted, from May',
      planned: 'no',
      event: 'Floods hit "Lima", again.',
      actors: '',
      sources: 'a.txt:3-4',
      publishers: '',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'gives a spreadsheet no formula: %j',
    (text) => {
      expect(parse(timelineToCsv(timelineOf(text)))[1]?.[5]?.startsWith("'")).toBe(true);
    },
  );

  it('gives no formula to a spreadsheet that ends cells at semicolons', () => {
    const cells = timelineToCsv(timelineOf('a;=1+1; @SUM(A1);\t-1')).split(';');
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
  });

  it('quotes every cell', () => {
    for (const line of timelineToCsv(timelineOf('a;b')).trimEnd().split('\r\n')) {
      expect(line).toMatch(/^"[^"]*"(?:,"[^"]*"){8}$/u);
    }
  });

  it('comes back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const rows = parse(timelineToCsv(timelineOf(text)));
        expect(rows.map((row) => row.length)).toEqual([9, 9]);
        expect(unguarded(rows[1]?.[5] ?? '')).toBe(unguarded(printable(text)));
      }),
    );
  });
});
