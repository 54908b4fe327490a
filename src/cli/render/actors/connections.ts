import type { ActorConnection, ConnectionPage } from '../../../actors/index.js';
import { counted, datedAs, printable } from '../../../phrasing/index.js';
import { indentBy, inkFor, type Page, wrapProse } from '../page.js';
import {
  countedHead,
  footnoted,
  renderFootnotes,
  renderItem,
  renderSection,
  renderSections,
} from './footnoted.js';

/** What links two actors, in a word. */
const FORMS: Readonly<Record<ActorConnection['form'], string>> = {
  met: 'met',
  spoke: 'spoke',
  named: 'named together',
};

/** Lays out a page of those whom an actor appears with, with its sources. */
export function renderConnectionPage(connections: ConnectionPage, page: Page): string {
  const { actor, items, total, citations } = connections;
  const none = `Nobody found who appears with ${printable(actor.name)}.`;
  if (items.length === 0) return wrapProse(none, page);
  const head = countedHead(
    `Who appears with ${printable(actor.name)}`,
    items.length,
    total,
    '--limit',
  );
  const lines = items.map((one) => renderConnection(one, page));
  return renderSections([renderSection(head, lines, page), renderFootnotes(citations, page)]);
}

/** Lays out another actor with the sentence that links the two. */
export function renderConnection(connection: ActorConnection, page: Page): string {
  const { actor, form, articles, sentence, date, citations } = connection;
  const ink = inkFor(page);
  const link = `${FORMS[form]}, ${counted(articles, 'article')}`;
  const head = `${ink.bold(printable(actor.name))} (${actor.kind}): ${link}`;
  const words = `${datedAs(date)}: “${printable(sentence)}”`;
  return [
    renderItem(footnoted(head, citations, page), page),
    ...(sentence === '' ? [] : [wrapProse(ink.dim(words), page, indentBy(4))]),
  ].join('\n');
}
