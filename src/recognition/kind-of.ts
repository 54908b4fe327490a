import type { EntityKind, KindVotes } from './entity.js';

/** In the order in which they win a tie: what is told by form comes before what is told by weak surroundings. */
const ORDER: readonly EntityKind[] = ['demonym', 'place', 'organisation', 'person'];

/** A single weak sign makes nobody a person: any name may stand where a person's stands. */
const FEWEST_FOR_PERSON = 2;

/**
 * What a name is of, by all the votes for it: the kind with the most; null where nothing speaks for any, or as much
 * speaks against its being a name at all.
 */
export function kindOf(votes: KindVotes): EntityKind | null {
  let best: EntityKind | null = null;
  for (const kind of ORDER) {
    if (kind === 'person' && votes.person < FEWEST_FOR_PERSON) continue;
    if (votes[kind] > (best === null ? votes.none : votes[best])) best = kind;
  }
  return best;
}
