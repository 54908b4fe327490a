import type { Citation } from '../../../citing/index.js';
import { grouped } from '../../../phrasing/index.js';
import { renderCitation } from '../citation.js';
import { inkFor, type Page, wrapProse } from '../page.js';

/** How far items of a section are set in, and the lines after their first. */
const ITEM = { first: '  - ', rest: '    ' };

/** A line of a section with the numbers of its footnotes. The text must be safe to print. */
export function footnoted(text: string, citations: readonly number[], page: Page): string {
  const markers = citations.map((n) => `[${n}]`).join('');
  return markers === '' ? text : `${text} ${inkFor(page).cyan(markers)}`;
}

/** An item of a section. The text must be safe to print. */
export function renderItem(text: string, page: Page): string {
  return wrapProse(text, page, ITEM);
}

/** A section with its head; nothing where it has no items. */
export function renderSection(head: string, items: readonly string[], page: Page): string {
  if (items.length === 0) return '';
  return [wrapProse(inkFor(page).bold(head), page), ...items].join('\n');
}

/** The sources of a page, each with its words; nothing where there are none. */
export function renderFootnotes(citations: readonly Citation[], page: Page): string {
  return renderSection(
    'Sources',
    citations.map((citation) => renderCitation(citation, page)),
    page,
  );
}

/** Sections on end, with a blank line between; empty ones are left out. */
export function renderSections(sections: readonly string[]): string {
  return sections.filter((section) => section !== '').join('\n\n');
}

/**
 * The head of a list with how many items it has: "Statements (12)", or where only some is shown "Statements (5 of 12)".
 * @param option the option that shows the rest
 */
export function countedHead(name: string, shown: number, total: number, option: string): string {
  const rest =
    shown < total ? `${grouped(shown)} of ${grouped(total)}; more with ${option}` : grouped(total);
  return `${name} (${rest})`;
}
