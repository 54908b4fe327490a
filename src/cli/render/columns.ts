import Table from 'cli-table3';
import { inkFor, type Page } from './page.js';

/** A column of figures or names: its head and where its cells stand. */
export interface Column {
  readonly head: string;
  readonly align: 'left' | 'right';
}

/**
 * Lays out short cells in columns without borders, each as wide as its widest cell. The caller sees to it that the row
 * fits the page and that cells are safe to print.
 */
export function renderColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  page: Page,
): string {
  const ink = inkFor(page);
  const table = new Table({
    head: columns.map(({ head }) => ink.bold(head)),
    colAligns: columns.map(({ align }) => align),
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: '  ',
    },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
