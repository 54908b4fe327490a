import type { NameRecord } from '../../library/index.js';
import {
  type BodyName,
  type PersonName,
  readBodyName,
  readPersonName,
  type SoundOf,
} from '../../names/index.js';
import { type KindVotes, kindOf } from '../../recognition/index.js';
import type { ActorKind } from '../actor.js';
import { type ActorOverrides, overrideKey } from './actor-overrides.js';

/** What is known of a name before it is compared with others. */
interface NameFacts {
  readonly at: number;
  readonly record: NameRecord;
  readonly key: string;
  readonly kind: ActorKind | null;
  readonly isDemonym: boolean;
}

/** A name of the corpus, read as a person's or another one's when it is first asked for. */
export class NameNode {
  /** Its place among all nodes, which are in the order of their ids. */
  readonly at: number;
  readonly record: NameRecord;
  /** What names are the same by, as the user writes them. */
  readonly key: string;
  /** What it is of; a demonym counts as a place. Null where it may be of anything. */
  readonly kind: ActorKind | null;
  readonly isDemonym: boolean;
  readonly #sounds: SoundOf;
  #person: PersonName | null = null;
  #body: BodyName | null = null;

  constructor({ at, record, key, kind, isDemonym }: NameFacts, sounds: SoundOf) {
    this.at = at;
    this.record = record;
    this.key = key;
    this.kind = kind;
    this.isDemonym = isDemonym;
    this.#sounds = sounds;
  }

  get person(): PersonName {
    this.#person ??= readPersonName(this.record.name, this.#sounds);
    return this.#person;
  }

  get body(): BodyName {
    this.#body ??= readBodyName(this.record.name);
    return this.#body;
  }
}

/** Reads names, in the order of their ids. Those that are no names, by their votes or the user, are left out. */
export function readNodes(
  names: readonly NameRecord[],
  { kinds }: ActorOverrides,
  sounds: SoundOf,
): NameNode[] {
  const given = new Map(Array.from(kinds, ([name, kind]) => [overrideKey(name), kind]));
  const sorted = names.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const nodes: NameNode[] = [];
  for (const record of sorted) {
    const key = overrideKey(record.name);
    const decided = given.get(key) ?? record.certain ?? kindOf(record.votes);
    if (key === '' || decided === 'none') continue;
    if (decided === null && isNoName(record.votes)) continue;
    const isDemonym = decided === 'demonym';
    const kind = isDemonym ? 'place' : decided;
    nodes.push(new NameNode({ at: nodes.length, record, key, kind, isDemonym }, sounds));
  }
  return nodes;
}

/** Whether more speaks against a name than for any kind. */
function isNoName({ none, person, organisation, place, demonym }: KindVotes): boolean {
  return none > Math.max(person, organisation, place, demonym);
}

/** The order of names by weight: the most mentioned first, then by their letters. */
export function byWeight(a: NameNode, b: NameNode): number {
  if (a.record.mentions !== b.record.mentions) return b.record.mentions - a.record.mentions;
  if (a.record.name !== b.record.name) return a.record.name < b.record.name ? -1 : 1;
  return a.at - b.at;
}
