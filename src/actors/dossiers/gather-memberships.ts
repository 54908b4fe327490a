import type { MembershipRecord, SentencePlace } from '../../library/index.js';
import type { NameId } from '../../recognition/index.js';
import { type Actor, type ActorId, type ActorReference, referenceOf } from '../actor.js';

/** Somebody who belongs to an organisation, or an organisation that somebody belongs to. */
export interface GatheredMembership {
  readonly actor: ActorReference;
  readonly place: SentencePlace;
}

/** Those on the other side of memberships, the most often told first, each with the first sentence that says so. */
export function gatherMemberships(
  records: readonly MembershipRecord[],
  own: ReadonlySet<NameId>,
  actorOf: (name: NameId) => Actor | null,
): GatheredMembership[] {
  const gathered = new Map<
    ActorId,
    { actor: Actor; place: SentencePlace; articles: Set<string> }
  >();
  for (const record of records) {
    const isMember = own.has(record.person);
    const actor = actorOf(isMember ? record.organisation : record.person);
    if (actor === null || actor.kind !== (isMember ? 'organisation' : 'person')) continue;
    const known = gathered.get(actor.id);
    if (known === undefined) {
      gathered.set(actor.id, { actor, place: record, articles: new Set([record.article]) });
    } else known.articles.add(record.article);
  }
  return [...gathered.values()]
    .sort((a, b) => b.articles.size - a.articles.size || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor, place }) => ({ actor: referenceOf(actor), place }));
}
