import type { ErrorDescription } from '../../errors/describe-error.js';
import { printable } from '../../phrasing/index.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Lays out an error: what is wrong, then what can be done. */
export function renderError({ message, remedy }: ErrorDescription, page: Page): string {
  const ink = inkFor(page);
  const said = wrapProse(`${ink.red('error:')} ${printable(message)}`, page);
  return remedy === null ? said : `${said}\n${wrapProse(printable(remedy), page)}`;
}
