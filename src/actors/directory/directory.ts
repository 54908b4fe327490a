import type { NameId } from '../../recognition/index.js';
import type { Actor, ActorId, AmbiguousName } from '../actor.js';

/** Whom a name means. */
export type DirectoryMatch =
  | {
      readonly status: 'found';
      readonly actor: Actor;
      /**
       * How: `exact` by one of its names as it is written, `alias` by one of `actors.yaml`, `variant` by another spelling of
       * a name, `short` by a family name or an acronym.
       */
      readonly via: 'exact' | 'alias' | 'variant' | 'short';
    }
  /** Several actors have it; most mentioned first. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Actor[] }
  /** None has it; those with the nearest names, nearest first, at most a few. */
  | { readonly status: 'unknown'; readonly nearest: readonly Actor[] };

/** Which names of a corpus are of whom. */
export interface Directory {
  /** Everybody, most mentioned first. Nobody has a name of another one. */
  readonly actors: readonly Actor[];
  /** Names that may be of several actors, most mentioned first. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Names in `actors.yaml` that no article has, in its order. */
  readonly unknownOverrides: readonly string[];
  /** The actor that has a name; null where none has. */
  actorOf(name: NameId): Actor | null;
  /** The actor that an id leads to: that of any of its names. */
  byId(id: ActorId | NameId): Actor | null;
  /** Whom a name means, in any spelling. */
  find(name: string): DirectoryMatch;
  /**
   * Actors for what somebody is typing: those with a name or a word of one that begins so, then those with it inside a
   * name, then those with a name that is spelled alike; in each the most mentioned first. For '' the most mentioned.
   */
  suggest(typed: string, limit: number): Actor[];
  /** Actors with a name that holds all of the words, in any spelling, most mentioned first. */
  matching(words: string): Actor[];
}
