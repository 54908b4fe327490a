import type { ActorStatement, StatementPage } from '../../../actors/index.js';
import { datedAs, printable } from '../../../phrasing/index.js';
import { type Page, wrapProse } from '../page.js';
import {
  countedHead,
  footnoted,
  renderFootnotes,
  renderItem,
  renderSection,
  renderSections,
} from './footnoted.js';

/** Lays out a page of what an actor said, with its sources. */
export function renderStatementPage(statements: StatementPage, page: Page): string {
  const { actor, items, total, citations } = statements;
  const none = `Nothing found that ${printable(actor.name)} said.`;
  if (items.length === 0) return wrapProse(none, page);
  const head = countedHead(`What ${printable(actor.name)} said`, items.length, total, '--limit');
  const lines = items.map((one) => renderStatement(one, page));
  return renderSections([renderSection(head, lines, page), renderFootnotes(citations, page)]);
}

/** Lays out what somebody said: the day, the source and the words; in quotation marks where they are the speaker's. */
export function renderStatement(statement: ActorStatement, page: Page): string {
  const { text, form, date, publisher, citations } = statement;
  const origin = [datedAs(date), ...(publisher === null ? [] : [printable(publisher)])].join(', ');
  const words = form === 'quote' ? `“${printable(text)}”` : printable(text);
  return renderItem(footnoted(`${origin}: ${words}`, citations, page), page);
}
