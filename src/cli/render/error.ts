import type { ErrorDescription } from '../../errors/describe-error.js';
import { printable } from '../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Lays out an error: what is wrong, then what can be done, step by step where there are several. */
export function renderError({ message, remedy }: ErrorDescription, page: Page): string {
  const ink = inkFor(page);
  const steps = remedy === null ? [] : remedy.split('\n');
  return [`${ink.red('error:')} ${printable(message)}`, ...steps.map(printable)]
    .map((line) => wrapProse(line, page))
    .join('\n');
}
