import type { ActorReference, Actors } from '../../actors/index.js';
import type { ArticleFilter } from '../../library/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';
import { type ActorLine, citer, roleLine, saidLine, sentenceLine } from './actor-lines.js';
import type { ActorQuestion } from './actor-question.js';

/** Lines of each kind at most. */
const MOST = {
  roles: 4,
  statements: 4,
  keyStatements: 2,
  meetings: 5,
  links: 2,
  members: 12,
} as const;

/** What questions about actors are answered from. */
export interface ActorSources {
  readonly actors: Actors;
  readonly wording: Wording;
  readonly filter: ArticleFilter;
}

/**
 * Answers a question about an actor from what the articles tell of it; empty where they tell nothing of the kind, so that
 * it had better be answered like any other question.
 */
export async function answerActorQuestion(
  question: ActorQuestion,
  actor: ActorReference,
  sources: ActorSources,
): Promise<ActorLine[]> {
  switch (question.asks) {
    case 'who':
      return whoIs(actor, sources);
    case 'said':
      return whatSaid(actor, question.about, sources);
    case 'met':
      return whomMet(actor, sources);
    case 'members':
      return membersOf(actor, sources);
  }
}

async function whoIs(
  actor: ActorReference,
  { actors, wording, filter }: ActorSources,
): Promise<ActorLine[]> {
  const dossier = await actors.dossier(actor.id, filter);
  if (dossier === null || dossier.roles.length === 0 || actor.kind !== 'person') return [];
  const cited = citer(dossier.citations);
  // The latest offices say who somebody is now.
  const roles = dossier.roles
    .toSorted((a, b) => latestFirst(a.date?.value, b.date?.value))
    .slice(0, MOST.roles)
    .map((role) => roleLine(actor.name, role, cited(role.citations), wording));
  const said = dossier.statements
    .filter(({ form }) => form === 'quote')
    .slice(0, MOST.keyStatements)
    .map((statement) => saidLine(actor.name, statement, cited(statement.citations), wording));
  const links = dossier.connections
    .filter(({ form }) => form !== 'named')
    .slice(0, MOST.links)
    .map(({ sentence, citations }) => sentenceLine(sentence, cited(citations), wording));
  return [...roles, ...said, ...links];
}

async function whatSaid(
  actor: ActorReference,
  about: string | null,
  { actors, wording, filter }: ActorSources,
): Promise<ActorLine[]> {
  const query = { limit: MOST.statements, ...(about === null ? {} : { about }) };
  const page = await actors.statements(actor.id, query, filter);
  if (page === null) return [];
  const cited = citer(page.citations);
  return page.items.map((statement) =>
    saidLine(actor.name, statement, cited(statement.citations), wording),
  );
}

async function whomMet(
  actor: ActorReference,
  { actors, wording, filter }: ActorSources,
): Promise<ActorLine[]> {
  const page = await actors.connections(actor.id, { limit: MOST.meetings }, filter);
  if (page === null) return [];
  const cited = citer(page.citations);
  const met = page.items.filter(({ form }) => form === 'met');
  const [first] = met;
  if (first === undefined) return [];
  const others = new Intl.ListFormat('en-GB').format(met.map((one) => one.actor.name));
  const lead: ActorLine = {
    kind: 'own',
    text: fillTemplate(wording['actor-met'], { name: actor.name, others }),
    citations: met.flatMap(({ citations }) => cited(citations)),
  };
  return [
    lead,
    ...met.map(({ sentence, citations }) => sentenceLine(sentence, cited(citations), wording)),
  ];
}

async function membersOf(
  actor: ActorReference,
  { actors, wording, filter }: ActorSources,
): Promise<ActorLine[]> {
  if (actor.kind !== 'organisation') return [];
  const dossier = await actors.dossier(actor.id, filter);
  const members = (dossier?.memberships ?? []).slice(0, MOST.members);
  if (dossier === null || members.length === 0) return [];
  const cited = citer(dossier.citations);
  const others = new Intl.ListFormat('en-GB').format(members.map((one) => one.actor.name));
  const lead: ActorLine = {
    kind: 'own',
    text: fillTemplate(wording['actor-members'], { name: actor.name, others }),
    citations: members.flatMap(({ citations }) => cited(citations)),
  };
  const sentences = members.map(({ citations }) => {
    const sources = cited(citations);
    return sentenceLine(sources[0]?.quote ?? '', sources, wording);
  });
  return [lead, ...sentences.filter(({ text }) => text !== '')];
}

/** Orders dates from the latest to the earliest, what has none last. */
function latestFirst(a = '', b = ''): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
