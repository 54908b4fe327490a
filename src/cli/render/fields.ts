import { printable } from '../../phrasing/index.js';
import { type Page, wrapProse } from './page.js';

/** Lays out names and values, one pair a line, values in one column. Pairs whose value is null are left out. */
export function renderFields(fields: Readonly<Record<string, string | null>>, page: Page): string {
  const known = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  const column = Math.max(0, ...known.map(([name]) => name.length)) + 2;
  return known
    .map(([name, value]) =>
      wrapProse(printable(value), page, { first: name.padEnd(column), rest: ' '.repeat(column) }),
    )
    .join('\n');
}
