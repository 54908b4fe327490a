import type { ConnectionPage, StatementPage } from '../../actors/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { renderCitedPage } from './cited-page.js';
import { connectionLine, statementLine } from './dossier-lines.js';
import { bold } from './emphasis.js';
import { dossierMenu } from './menu.js';
import { nearestPage, pager } from './pager.js';

/** Statements or connections on one page: each takes at most a sixth of what a message holds, whatever it says. */
export const LINES_A_PAGE = 5;

/** Most characters of each part. */
const MOST = { name: 150, words: 380 } as const;

/** A page of a list about an actor on its way to a reader. */
export interface ShownList<Page> {
  /** The id under which is kept what is listed and what this page cites. */
  readonly said: SaidId;
  readonly list: Page;
  /** From 0. */
  readonly page: number;
}

/** Lists what an actor said, latest first. */
export function renderStatements({ said, list, page }: ShownList<StatementPage>): MessageBody {
  const { actor, items, total, citations } = list;
  const lines = items
    .slice(0, LINES_A_PAGE)
    .map((statement) => md`- ${statementLine(statement, MOST.words)}`);
  const count = counted(total, 'statement');
  return renderCitedPage({
    said,
    head: headOf(actor.name, total === 0 ? 'no statements' : `${count}, latest first`),
    lines: joined(lines, '\n'),
    citations,
    buttons: [leafing(said, page, total)],
  });
}

/** Lists those whom an actor appears with, closest first, with a menu that opens their dossiers. */
export function renderConnections({ said, list, page }: ShownList<ConnectionPage>): MessageBody {
  const { actor, items, total, citations } = list;
  const shown = items.slice(0, LINES_A_PAGE);
  const lines = shown.map((connection) => md`- ${connectionLine(connection, MOST.words)}`);
  const count = counted(total, 'connection');
  return renderCitedPage({
    said,
    head: headOf(actor.name, total === 0 ? 'no connections' : `${count}, closest first`),
    lines: joined(lines, '\n'),
    citations,
    menus: [
      dossierMenu(
        said,
        'Open a dossier',
        shown.map((connection) => connection.actor),
      ),
    ],
    buttons: [leafing(said, page, total)],
  });
}

function headOf(name: string, what: string): Markdown {
  return joined([bold(shorten(name, MOST.name)), plain(what)], ' · ');
}

function leafing(listing: SaidId, page: number, total: number) {
  const pages = Math.max(1, Math.ceil(total / LINES_A_PAGE));
  return pager({
    page: nearestPage(page, pages),
    pages,
    label: 'Page',
    actionFor: (at) => ({ verb: 'turn', listing, page: at }),
  });
}
