import type { EntityKind, KindVotes } from './entity.js';

/** What a single observation speaks for. */
export type Evidence = Partial<Record<EntityKind | 'none', number>>;

/** Votes that are being counted. */
export type VoteCount = Record<EntityKind | 'none', number>;

/** No votes. */
export function noVotes(): VoteCount {
  return { person: 0, organisation: 0, place: 0, demonym: 0, none: 0 };
}

/** Adds to a count, `times` over. */
export function addVotes(count: VoteCount, evidence: Evidence | KindVotes, times = 1): void {
  count.person += (evidence.person ?? 0) * times;
  count.organisation += (evidence.organisation ?? 0) * times;
  count.place += (evidence.place ?? 0) * times;
  count.demonym += (evidence.demonym ?? 0) * times;
  count.none += (evidence.none ?? 0) * times;
}

/** Adds a number of votes for one kind; none for null. */
export function addVote(count: VoteCount, kind: keyof VoteCount | null, votes: number): void {
  if (kind !== null) count[kind] += votes;
}
