import type { NameRecord } from '../../library/index.js';
import { type BodyName, type PersonName, readBodyName, readPersonName } from '../../names/index.js';
import { type KindVotes, kindOf } from '../../recognition/index.js';
import type { ActorKind } from '../actor.js';
import { type ActorOverrides, overrideKey } from './actor-overrides.js';

/** A name of the corpus, read for comparison. */
export interface NameNode {
  /** Its place among all nodes, which are in the order of their ids. */
  readonly at: number;
  readonly record: NameRecord;
  /** What names are the same by, as the user writes them. */
  readonly key: string;
  /** What it is of; a demonym counts as a place. Null where it may be of anything. */
  readonly kind: ActorKind | null;
  readonly isDemonym: boolean;
  readonly person: PersonName;
  readonly body: BodyName;
}

/** Reads names, in the order of their ids. Those that are no names, by their votes or the user, are left out. */
export function readNodes(names: readonly NameRecord[], { kinds }: ActorOverrides): NameNode[] {
  const given = new Map(Array.from(kinds, ([name, kind]) => [overrideKey(name), kind]));
  const sorted = names.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const nodes: NameNode[] = [];
  for (const record of sorted) {
    const key = overrideKey(record.name);
    const kind = given.get(key) ?? record.certain ?? kindOf(record.votes);
    if (key === '' || kind === 'none' || (kind === null && isNoName(record.votes))) continue;
    nodes.push({
      at: nodes.length,
      record,
      key,
      kind: kind === 'demonym' ? 'place' : kind,
      isDemonym: kind === 'demonym',
      person: readPersonName(record.name),
      body: readBodyName(record.name),
    });
  }
  return nodes;
}

/** Whether more speaks against a name than for any kind. */
function isNoName({ none, ...kinds }: KindVotes): boolean {
  return none > Math.max(...Object.values(kinds));
}

/** The order of names by weight: the most mentioned first, then by their letters. */
export function byWeight(a: NameNode, b: NameNode): number {
  if (a.record.mentions !== b.record.mentions) return b.record.mentions - a.record.mentions;
  if (a.record.name !== b.record.name) return a.record.name < b.record.name ? -1 : 1;
  return a.at - b.at;
}
