import type { ActorKind } from '../actor.js';
import { type ActorOverrides, type NameList, overrideKey } from './actor-overrides.js';
import type { Clusters, SplitParts } from './clusters.js';
import { byWeight, type NameNode } from './name-node.js';

/** Nodes by the names that the user may mean them by. */
export type NodesByKey = ReadonlyMap<string, readonly NameNode[]>;

/** Groups nodes by the names that the user may mean them by. */
export function nodesByKey(nodes: readonly NameNode[]): NodesByKey {
  const groups = new Map<string, NameNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.key);
    if (group === undefined) groups.set(node.key, [node]);
    else group.push(node);
  }
  return groups;
}

/** Which of the names of which split lists the nodes are. */
export function splitPartsOf(
  split: readonly NameList[],
  named: NodesByKey,
): Map<number, SplitParts> {
  const parts = new Map<number, Map<number, string>>();
  for (const [list, { names }] of split.entries()) {
    for (const key of names.map(overrideKey)) {
      for (const { at } of named.get(key) ?? []) {
        const own = parts.get(at) ?? new Map<number, string>();
        parts.set(at, own.set(list, key));
      }
    }
  }
  return parts;
}

/**
 * Joins what the user says is one actor: the lists to merge, and aliases that articles have.
 * @returns the nodes that were joined so
 */
export function applyMerges(
  { merge, aliases }: ActorOverrides,
  named: NodesByKey,
  clusters: Clusters,
): ReadonlySet<NameNode> {
  const lists = [
    ...merge.map(({ names }) => names),
    ...Array.from(aliases, ([name, others]) => [name, ...others]),
  ];
  const listed = new Set<NameNode>();
  for (const names of lists) {
    const found = names.map((name) => named.get(overrideKey(name)) ?? []);
    const kind = kindOfMost(found.flat());
    // Of a name that is in use for several kinds, what is of the others stays apart.
    const nodes = found.flatMap((group) => {
      const fitting = group.filter((node) => node.kind === kind || node.kind === null);
      return fitting.length > 0 ? fitting : group;
    });
    const [first, ...rest] = nodes;
    if (first === undefined) continue;
    for (const node of rest) clusters.force(first.at, node.at, kind);
    for (const node of nodes) listed.add(node);
  }
  return listed;
}

function kindOfMost(nodes: readonly NameNode[]): ActorKind | null {
  const mentions = new Map<ActorKind, number>();
  for (const { kind, record } of nodes.toSorted(byWeight)) {
    if (kind !== null) mentions.set(kind, (mentions.get(kind) ?? 0) + record.mentions);
  }
  const [most] = [...mentions].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
