import type { Actor, ActorKind } from './actor.js';

/** An actor in a list. */
export interface ActorSummary
  extends Pick<Actor, 'id' | 'name' | 'kind' | 'articles' | 'mentions'> {
  readonly isBesideStory: boolean;
  /** Other names, most frequent first, at most a few. */
  readonly variants: readonly string[];
}

/** What somebody means by a name. */
export type ActorLookup =
  | { readonly status: 'found'; readonly actor: ActorSummary }
  /** Several actors have the name; most mentioned first. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly ActorSummary[] }
  /** None has it; those with the nearest names, nearest first. */
  | { readonly status: 'unknown'; readonly nearest: readonly ActorSummary[] };

/** Which actors to list, most mentioned first. */
export interface ActorListQuery {
  readonly kind?: ActorKind;
  /** Words that a name must hold, spelling variants included. */
  readonly matching?: string;
  /** Also those that stand only in credits and notices. */
  readonly besideStory?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** Some of the actors that a query finds, and how many it finds in all. */
export interface ActorPage {
  readonly actors: readonly ActorSummary[];
  readonly total: number;
}
