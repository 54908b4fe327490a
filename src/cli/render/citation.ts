import type { Citation } from '../../answering/index.js';
import { datedAs, placeOf, printable } from '../../phrasing/index.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** Lays out a citation: its number, where its words stand, and the words. */
export function renderCitation(citation: Citation, page: Page): string {
  const ink = inkFor(page);
  const marker = `[${citation.n}]`;
  const rest = ' '.repeat(marker.length + 1);
  const origin = [
    ...(citation.publisher === null ? [] : [printable(citation.publisher)]),
    datedAs(citation.date),
  ].join(', ');
  const place = ink.cyan(placeOf(printable(citation.file), citation.lines));
  const line = [printable(citation.title), origin, place].join(' — ');
  const quote = ink.dim(`“${printable(citation.quote)}”`);
  return [
    wrapProse(line, page, { first: `${marker} `, rest }),
    wrapProse(quote, page, indentBy(rest.length)),
  ].join('\n');
}
