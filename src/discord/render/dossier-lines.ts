import type { ActorConnection, ActorStatement, Dossier } from '../../actors/index.js';
import { counted, datedAs } from '../../phrasing/index.js';
import { joined, type Markdown, md, plain, shorten } from '../text/index.js';
import { bold } from './emphasis.js';
import { fill } from './fill.js';
import { listed } from './phrases.js';
import { originOf } from './source-lines.js';
import { markersOf } from './statement.js';

const ROLES = md`**Roles, as sources give them**`;
const STATEMENTS = md`**Statements**`;
const CONNECTIONS = md`**Appears with**`;

/** Most characters of each section, and of the parts of its lines. */
const SECTIONS = { roles: 1000, statements: 900, connections: 800, memberships: 300 } as const;
const MOST = { role: 160, publisher: 40, statement: 260, sentence: 240, name: 60 } as const;

/** Room for the line that counts the roles that are not shown. */
const REMARK = 40;

/** Statements and connections of the card; buttons lead to the rest. */
const MOST_SHOWN = { statements: 3, connections: 3, memberships: 5, publishers: 3 } as const;

/** What links two actors, in words. */
const LINKS: Readonly<Record<ActorConnection['form'], string>> = {
  met: 'met',
  spoke: 'spoke',
  named: 'named together',
};

/** What sources call the actor, oldest first, and whom it belongs to; where room is short, the latest. */
export function rolesOf({ actor, roles, memberships }: Dossier, room: number): Markdown {
  const heading = roles.length === 0 ? md`` : ROLES;
  const belonging = membershipsOf(actor.kind, memberships);
  const own = Math.min(SECTIONS.roles, room) - heading.length - belonging.length;
  const { blocks, left } = fill(roles.toReversed(), own - REMARK, roleLine);
  const earlier = left === 0 ? md`` : md`-# ${plain(counted(left, 'earlier role'))}`;
  return joined([heading, earlier, ...blocks.toReversed(), belonging], '\n');
}

function roleLine({
  text,
  tense,
  date,
  publishers,
  citations,
}: Dossier['roles'][number]): Markdown {
  const from = publishers.slice(0, MOST_SHOWN.publishers);
  const origin = joined(
    [...from.map((name) => shorten(name, MOST.publisher)), plain(datedAs(date))],
    ', ',
  );
  const words = joined([bold(shorten(text, MOST.role)), plain(standing(text, tense))], ' ');
  return md`- ${joined([joined([words, origin], ' · '), markersOf(citations)], ' ')}`;
}

/** Whether a role is past or to come, where its own words do not say so. */
function standing(text: string, tense: Dossier['roles'][number]['tense']): string {
  if (tense === 'former') return /\b(?:former|ex|late|then|once)\b/iu.test(text) ? '' : '(former)';
  if (tense !== 'coming') return '';
  return /\b(?:next|future|incoming|nominee|designate|elect|pick)\b/iu.test(text)
    ? ''
    : '(to come)';
}

function membershipsOf(
  kind: Dossier['actor']['kind'],
  memberships: Dossier['memberships'],
): Markdown {
  const { blocks, left } = fill(
    memberships.slice(0, MOST_SHOWN.memberships),
    SECTIONS.memberships,
    ({ actor, citations }) => joined([shorten(actor.name, MOST.name), markersOf(citations)], ' '),
  );
  const more = memberships.length - MOST_SHOWN.memberships + left;
  const all = [...blocks, ...(more > 0 ? [plain(`${more} more`)] : [])];
  if (blocks.length === 0) return md``;
  return kind === 'organisation'
    ? md`**Its people:** ${listed(all)}`
    : md`**Belongs to:** ${listed(all)}`;
}

/** The words that say most of somebody. */
export function talkOf({ statements }: Dossier, room: number): Markdown {
  const { blocks } = fill(
    statements.slice(0, MOST_SHOWN.statements),
    Math.min(SECTIONS.statements, room) - STATEMENTS.length,
    (statement) => md`- ${statementLine(statement, MOST.statement)}`,
  );
  return blocks.length === 0 ? md`` : joined([STATEMENTS, ...blocks], '\n');
}

/** What somebody said, with who printed it when: own words stand in quotation marks, reports do not. */
export function statementLine(statement: ActorStatement, most: number): Markdown {
  const { text, form, citations } = statement;
  const words = shorten(text, most);
  const said = form === 'quote' ? md`“${words}”` : words;
  return joined([joined([said, originOf(statement)], ' · '), markersOf(citations)], ' ');
}

/** Those whom the actor appears with most closely, with the sentences that say so. */
export function tiesOf({ connections }: Dossier, room: number): Markdown {
  const { blocks } = fill(
    connections.slice(0, MOST_SHOWN.connections),
    Math.min(SECTIONS.connections, room) - CONNECTIONS.length,
    (connection) => md`- ${connectionLine(connection, MOST.sentence)}`,
  );
  return blocks.length === 0 ? md`` : joined([CONNECTIONS, ...blocks], '\n');
}

/** Another actor, how and in how many articles the two are linked, and the sentence that says it best. */
export function connectionLine(
  { actor, form, articles, sentence, citations }: ActorConnection,
  most: number,
): Markdown {
  const link = plain(`${LINKS[form]}, ${counted(articles, 'article')}`);
  const head = joined([bold(shorten(actor.name, MOST.name)), link], ' · ');
  return joined([md`${head}: ${shorten(sentence, most)}`, markersOf(citations)], ' ');
}
