import { z } from 'zod';
import type { Brand } from '../brand.js';
import type { NameId } from '../recognition/index.js';

/**
 * Identifies an actor: the id of one of its names. It keeps its meaning for as long as any article has that name; every
 * id of a name of an actor leads to the actor.
 */
export type ActorId = Brand<string, 'ActorId'>;

/** What actors are. */
export const ACTOR_KINDS = ['person', 'organisation', 'place'] as const;

/** What an actor is. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A name of an actor, and how it belongs to it. */
export interface ActorName {
  readonly id: NameId;
  readonly name: string;
  /**
   * `main`; `spelling`: another spelling of it; `short`: a part of it ("Boehler"); `acronym`, `expansion`: of one
   * another; `demonym` of a place; `listed` in `actors.yaml`.
   */
  readonly relation: 'main' | 'spelling' | 'short' | 'acronym' | 'expansion' | 'demonym' | 'listed';
}

/** A person, organisation or place with all its names. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** The main name first, then by frequency. */
  readonly names: readonly ActorName[];
  /** Further names under which it is found, from `actors.yaml`, that no article need have. */
  readonly aliases: readonly string[];
  /** Articles that have it, of those that the directory was made of; at most the sum over its names. */
  readonly articles: number;
  readonly mentions: number;
  /** Whether it stands only in credits and notices: a photographer, an author, the site itself. */
  readonly isBesideStory: boolean;
}

/** A name that may be of several actors, so that it counts for none: "Abbas" of two men of that name. */
export interface AmbiguousName {
  readonly id: NameId;
  readonly name: string;
  readonly mentions: number;
  readonly candidates: readonly ActorId[];
}

/** The id of an actor as programs read it. */
export const actorIdSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/u)
  .transform((id) => id as ActorId);

/** An actor as others refer to it, as programs read it. */
export const actorReferenceSchema = z.object({
  id: actorIdSchema,
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
});

/** An actor as others refer to it. */
export type ActorReference = z.infer<typeof actorReferenceSchema>;

/** An actor in short: as others refer to it. */
export function referenceOf({ id, name, kind }: ActorReference): ActorReference {
  return { id, name, kind };
}
