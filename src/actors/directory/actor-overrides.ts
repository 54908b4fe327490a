import { foldedName } from '../../names/index.js';
import type { ActorKind } from '../actor.js';

/** Names that the user says are of one actor, or of several, and where `actors.yaml` says so. */
export interface NameList {
  readonly names: readonly string[];
  /** Line of the file, counting from 1. */
  readonly line: number;
}

/**
 * What the user knows better than Footnote: the contents of `actors.yaml`. Names mean every name that is spelled like them
 * but for accents and the size of letters, see `overrideKey`.
 */
export interface ActorOverrides {
  /** Names of one actor each. */
  readonly merge: readonly NameList[];
  /** Names no two of which are of one actor. */
  readonly split: readonly NameList[];
  /** Names under which actors are shown, by one of their names. */
  readonly rename: ReadonlyMap<string, string>;
  /** Further names of actors, by one of their names. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** Names of actors that are not to be shown. */
  readonly hide: readonly string[];
  /** What names are of; `none` for words that are no name. */
  readonly kinds: ReadonlyMap<string, ActorKind | 'none'>;
}

/** What holds where there is no `actors.yaml`. */
export const NO_OVERRIDES: ActorOverrides = {
  merge: [],
  split: [],
  rename: new Map(),
  aliases: new Map(),
  hide: [],
  kinds: new Map(),
};

/** What names are compared by where the user means one as it is written: folded, hyphens as spaces. */
export function overrideKey(name: string): string {
  return foldedName(name.replace(/[-‐‑–]/gu, ' '));
}
