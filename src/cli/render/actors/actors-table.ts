import wrapAnsi from 'wrap-ansi';
import type { ActorPage, ActorSummary } from '../../../actors/index.js';
import { counted, grouped, printable } from '../../../phrasing/index.js';
import { type Column, renderColumns } from '../columns.js';
import { indentBy, inkFor, type Page, wrapProse } from '../page.js';

/** On a page narrower than this, columns would hold a few letters each: actors are listed one below the other. */
const NARROWEST_TABLE = 64;

/** Columns are not drawn further apart than they would be on a page of this width. */
const WIDEST_TABLE = 140;

const COLUMNS: readonly Column[] = [
  { head: 'Name', align: 'left' },
  { head: 'Kind', align: 'left' },
  { head: 'Articles', align: 'right' },
  { head: 'Mentions', align: 'right' },
  { head: 'Also written', align: 'left' },
];

/** What kinds and figures take, and the gaps between all five columns. */
const KIND_COLUMNS = 12;
const FIGURE_COLUMNS = 8;
const GAPS = 8;

/** The share that names may take of what is left; other spellings take the rest. */
const NAME_SHARE = 0.55;

/** What is said of an actor that no story names. */
const BESIDE_STORY = 'in credits only';

/** Lays out a list of actors as a table, or one below the other on a narrow page. */
export function renderActors({ actors, total }: ActorPage, page: Page): string {
  if (actors.length === 0) return 'Nobody found.';
  const list =
    page.width < NARROWEST_TABLE
      ? actors.map((actor) => renderListed(actor, page)).join('\n\n')
      : renderTable(actors, page);
  const shown = actors.length < total ? `${grouped(actors.length)} of ` : '';
  return `${list}\n\n${shown}${counted(total, 'actor')}`;
}

function renderTable(actors: readonly ActorSummary[], page: Page): string {
  const ink = inkFor(page);
  const widths = columnWidths(actors, Math.min(page.width, WIDEST_TABLE));
  const rows = actors.map((actor) =>
    [
      [
        ink.bold(printable(actor.name)),
        ...(actor.isBesideStory ? [ink.dim(BESIDE_STORY)] : []),
      ].join('\n'),
      actor.kind,
      grouped(actor.articles),
      grouped(actor.mentions),
      ink.dim(variantsOf(actor)),
    ].map((cell, at) => wrapAnsi(cell, widths[at] ?? FIGURE_COLUMNS, { hard: true })),
  );
  return renderColumns(COLUMNS, rows, page);
}

function columnWidths(actors: readonly ActorSummary[], width: number): number[] {
  const left = width - KIND_COLUMNS - 2 * FIGURE_COLUMNS - GAPS;
  const longest = Math.max(
    ...actors.map(({ name, isBesideStory }) =>
      Math.max(printable(name).length, isBesideStory ? BESIDE_STORY.length : 0),
    ),
  );
  const name = Math.max(8, Math.min(longest, Math.floor(left * NAME_SHARE)));
  return [name, KIND_COLUMNS, FIGURE_COLUMNS, FIGURE_COLUMNS, left - name];
}

function renderListed(actor: ActorSummary, page: Page): string {
  const ink = inkFor(page);
  const figures = [
    actor.kind,
    counted(actor.articles, 'article'),
    counted(actor.mentions, 'mention'),
    ...(actor.isBesideStory ? [BESIDE_STORY] : []),
  ].join(', ');
  const variants = variantsOf(actor);
  return [
    wrapProse(ink.bold(printable(actor.name)), page),
    wrapProse(figures, page, indentBy(2)),
    ...(variants === '' ? [] : [wrapProse(ink.dim(`also ${variants}`), page, indentBy(2))]),
  ].join('\n');
}

function variantsOf({ variants }: ActorSummary): string {
  return variants.map(printable).join(', ');
}
