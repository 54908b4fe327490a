import type { SentencePlace, TieRecord } from '../../library/index.js';
import type { NameId } from '../../recognition/index.js';
import { type Actor, type ActorId, type ActorReference, referenceOf } from '../actor.js';

/** Another actor, and where the closest link to it is told. */
export interface GatheredConnection {
  readonly actor: ActorReference;
  readonly form: TieRecord['form'];
  readonly articles: number;
  readonly place: SentencePlace;
}

/** A connection on the way: its articles by the other side's names. */
interface Gathering {
  readonly actor: Actor;
  readonly articles: Map<NameId, number>;
  best: TieRecord;
}

const CLOSENESS = { met: 2, spoke: 1, named: 0 } as const;

/**
 * Those whom an actor appears with, closest first: people and bodies that it met, then those that it spoke with, then
 * those named beside it, each by the number of articles. Places are left out, and what stands in credits only.
 * @param own all names of the actor
 * @param actorOf the actor that has a name; null for ambiguous names and hidden actors
 */
export function gatherConnections(
  ties: readonly TieRecord[],
  own: ReadonlySet<NameId>,
  actorOf: (name: NameId) => Actor | null,
): GatheredConnection[] {
  const gathered = new Map<ActorId, Gathering>();
  for (const tie of ties) {
    const actor = own.has(tie.other) ? null : actorOf(tie.other);
    if (actor === null || actor.kind === 'place' || actor.isBesideStory) continue;
    const known = gathered.get(actor.id);
    if (known === undefined) {
      gathered.set(actor.id, { best: tie, actor, articles: new Map([[tie.other, tie.articles]]) });
      continue;
    }
    // An article that has them met and named counts once; articles seldom write one actor in two ways.
    const most = Math.max(known.articles.get(tie.other) ?? 0, tie.articles);
    known.articles.set(tie.other, most);
    if (CLOSENESS[tie.form] > CLOSENESS[known.best.form]) known.best = tie;
  }
  return Array.from(gathered.values(), ({ articles, ...one }) => ({
    ...one,
    articles: [...articles.values()].reduce((sum, count) => sum + count, 0),
  }))
    .sort(
      (a, b) =>
        CLOSENESS[b.best.form] - CLOSENESS[a.best.form] ||
        b.articles - a.articles ||
        (a.actor.id < b.actor.id ? -1 : 1),
    )
    .map(({ best, actor, articles }) => ({
      actor: referenceOf(actor),
      form: best.form,
      articles,
      place: best,
    }));
}
