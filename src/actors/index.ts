/**
 * Actors: persons, organisations and places over the whole corpus. `directory/` decides which names are one actor,
 * `dossiers/` gathers what the articles tell of it, `timeline/` puts what happened in order. Stands on `library/`, which
 * keeps what every article says by itself.
 */
export {
  ACTOR_KINDS,
  type Actor,
  type ActorId,
  type ActorKind,
  type ActorName,
  type ActorReference,
  type AmbiguousName,
  actorIdSchema,
  actorReferenceSchema,
} from './actor.js';
export type { ActorListQuery, ActorLookup, ActorPage, ActorSummary } from './actor-lookup.js';
export type { Actors, PageBounds, StatementQuery } from './actors.js';
export { loadActorOverrides, NO_OVERRIDES } from './directory/index.js';
export {
  type ActorConnection,
  type ActorStatement,
  type ConnectionPage,
  connectionPageSchema,
  type Dossier,
  dossierSchema,
  type StatementPage,
  statementPageSchema,
} from './dossier.js';
export { LibraryActors } from './library-actors.js';
export {
  type Timeline,
  type TimelineEntry,
  type TimelineQuery,
  timelineSchema,
} from './timeline.js';
