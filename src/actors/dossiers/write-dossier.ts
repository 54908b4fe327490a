import type {
  ActorReader,
  AppearanceRecord,
  ArticleFilter,
  SentencePlace,
} from '../../library/index.js';
import type { NameId } from '../../recognition/index.js';
import { type Actor, referenceOf } from '../actor.js';
import type { Directory } from '../directory/index.js';
import type { Dossier } from '../dossier.js';
import { Footnotes } from '../footnotes.js';
import { activityOf } from './activity.js';
import { gatherConnections } from './gather-connections.js';
import { gatherForms } from './gather-forms.js';
import { gatherMemberships } from './gather-memberships.js';
import { gatherRoles, latestRoles, oldestFirst } from './gather-roles.js';
import { gatherStatements, keyStatements } from './gather-statements.js';
import { connectionLine, statementLine } from './lines.js';

/** What dossiers are written from. */
export interface DossierSources {
  readonly reader: ActorReader;
  readonly directory: Directory;
  readonly filter: ArticleFilter;
}

/** How many lines of each kind a dossier has at most; pages of their own have the rest. */
const MOST = { variants: 12, roles: 12, statements: 5, connections: 6, memberships: 12 } as const;

/** Records that are read of each kind at most, the latest of them: those of years ago say less of somebody. */
export const MOST_RECORDS = 1000;

/** Gathers what the articles that the filter lets through tell of an actor. */
export async function writeDossier(actor: Actor, sources: DossierSources): Promise<Dossier> {
  const { reader, directory, filter } = sources;
  const names = actor.names.map(({ id }) => id);
  const own: ReadonlySet<NameId> = new Set(names);
  const bounds = { filter, limit: MOST_RECORDS, latestFirst: true };
  const forms = gatherForms(await reader.forms(names, { filter, limit: MOST_RECORDS })).slice(
    0,
    MOST.variants,
  );
  const appearances = await reader.appearances(names, { filter });
  const roles = gatherRoles(oldestFirst(await reader.roles(names, bounds)));
  const statements = gatherStatements(await reader.statements(names, bounds), () => true);
  const ties = await reader.ties(names, { filter, limit: MOST_RECORDS });
  const connections = gatherConnections(ties, own, (name) => directory.actorOf(name));
  const memberships = gatherMemberships(await reader.memberships(names, bounds), own, (name) =>
    directory.actorOf(name),
  );
  const [first, last] = await edges(names, appearances, sources);
  const shown = {
    roles: latestRoles(roles, MOST.roles),
    memberships: memberships.slice(0, MOST.memberships),
    statements: keyStatements(statements, MOST.statements),
    connections: connections.slice(0, MOST.connections),
  };
  const notes = await Footnotes.load(reader, [
    ...forms.map(({ place }) => place),
    ...shown.roles.flatMap(({ places }) => places),
    ...shown.memberships.map(({ place }) => place),
    ...shown.statements,
    ...shown.connections.map(({ place }) => place),
    ...[first, last].filter((place) => place !== null),
  ]);
  return {
    actor: referenceOf(actor),
    isBesideStory: actor.isBesideStory,
    // Roles come before variants so that the first footnotes are of what is read first.
    roles: shown.roles.map(({ text, tense, places }) => ({
      text,
      tense,
      date: places[0] === undefined ? null : notes.dateAt(places[0]),
      publishers: distinct(places.map((place) => notes.publisherAt(place))),
      citations: notes.cite(places),
    })),
    memberships: shown.memberships.map((membership) => ({
      actor: membership.actor,
      citations: notes.cite([membership.place]),
    })),
    statements: shown.statements.map((statement) => statementLine(statement, notes)),
    statementCount: statements.length,
    connections: shown.connections.map((connection) => connectionLine(connection, notes)),
    connectionCount: connections.length,
    variants: forms.map(({ form, mentions, place }) => ({
      form,
      mentions,
      citations: notes.cite([place]),
    })),
    first: edgeLine(first, notes),
    last: edgeLine(last, notes),
    articles: appearances.length,
    undatedArticles: appearances.filter(({ published }) => published === null).length,
    origins: await reader.reports(appearances.map(({ article }) => article)),
    mentions: appearances.reduce((sum, { mentions }) => sum + mentions, 0),
    activity: activityOf(appearances),
    unresolved: unresolvedOf(actor, directory),
    citations: notes.citations,
  };
}

/** The first mention of the oldest dated article and that of the latest. */
async function edges(
  names: readonly NameId[],
  appearances: readonly AppearanceRecord[],
  { reader, filter }: DossierSources,
): Promise<[first: SentencePlace | null, last: SentencePlace | null]> {
  if (!appearances.some(({ published }) => published !== null)) return [null, null];
  const [[first], [last]] = await Promise.all([
    reader.mentions(names, { filter, limit: 1 }),
    reader.mentions(names, { filter, limit: 1, latestFirst: true }),
  ]);
  return [first ?? null, last ?? null];
}

function edgeLine(place: SentencePlace | null, notes: Footnotes): Dossier['first'] {
  const date = place === null ? null : notes.dateAt(place);
  return place === null || date === null ? null : { date, citations: notes.cite([place]) };
}

/** Short names that may be of the actor or of another one. */
function unresolvedOf(actor: Actor, directory: Directory): Dossier['unresolved'] {
  return directory.ambiguous
    .filter(({ candidates }) => candidates.includes(actor.id))
    .map(({ name, mentions, candidates }) => ({
      name,
      mentions,
      candidates: candidates.flatMap((id) => {
        const candidate = directory.byId(id);
        return candidate === null ? [] : [referenceOf(candidate)];
      }),
    }));
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
