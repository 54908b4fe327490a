import type { ArticleFilter, SentencePlace } from '../library/index.js';
import type { Actor, ActorId } from './actor.js';
import type { ActorListQuery, ActorLookup, ActorPage, ActorSummary } from './actor-lookup.js';
import type { ConnectionPage, Dossier, StatementPage } from './dossier.js';
import type { Timeline, TimelineQuery } from './timeline.js';

/** A part of a list: `limit` items from `offset` on. */
export interface PageBounds {
  readonly limit: number;
  readonly offset?: number;
}

/** What somebody said, narrowed to what is about something. */
export interface StatementQuery extends PageBounds {
  /** Words that the statement or its sentence must be about. */
  readonly about?: string;
}

/**
 * Looks up those whom the articles name. Every lookup sees only the articles that its filter lets through, so that
 * nothing shows in a restricted channel that stands elsewhere only. Fails with `actors/invalid` where `actors.yaml` has a
 * mistake.
 */
export interface Actors {
  /** Those whose names begin like, hold, or are spelled like what is typed, best first; the most mentioned for ''. */
  suggest(typed: string, limit: number, filter?: ArticleFilter): Promise<readonly ActorSummary[]>;
  /** Whom a name means. */
  find(name: string, filter?: ArticleFilter): Promise<ActorLookup>;
  /** The actor that an id leads to, with all its names; null where no article has it any more. */
  actor(id: ActorId, filter?: ArticleFilter): Promise<Actor | null>;
  list(query: ActorListQuery, filter?: ArticleFilter): Promise<ActorPage>;
  /** The actors that are named in some sentences, in their order. */
  inSentences(
    places: readonly SentencePlace[],
    filter?: ArticleFilter,
  ): Promise<readonly ActorSummary[]>;
  dossier(id: ActorId, filter?: ArticleFilter): Promise<Dossier | null>;
  statements(
    id: ActorId,
    query: StatementQuery,
    filter?: ArticleFilter,
  ): Promise<StatementPage | null>;
  connections(
    id: ActorId,
    bounds: PageBounds,
    filter?: ArticleFilter,
  ): Promise<ConnectionPage | null>;
  timeline(query: TimelineQuery): Promise<Timeline>;
}
