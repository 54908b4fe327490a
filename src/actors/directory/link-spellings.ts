import type { Clusters } from './clusters.js';
import { byWeight, type NameNode } from './name-node.js';

/** Heads of one key that a name is compared with at most; those that are mentioned least are left out. */
const MOST_HEADS = 64;

/** What spellings are joined by. */
export interface SpellingRules {
  readonly clusters: Clusters;
  /** What names that are written alike share. */
  writtenOf(node: NameNode): string;
  /** Keys of which two spellings of one name share one. */
  keysOf(node: NameNode): readonly string[];
  /** Whether a name and a head are spellings of one name. Called once at most for each two. */
  areSpellings(node: NameNode, head: NameNode): boolean;
}

/**
 * Joins spellings of one name. Likeness is not transitive, so that a name is compared with the heads of its keys alone and
 * joined to the first that it agrees with; the head of a name's spellings is the most mentioned one of a known kind. The
 * order of the names does not matter, and each takes a bounded number of comparisons.
 * @returns the names that were not joined to a head, the heads among them, by weight with those of no kind last
 */
export function linkSpellings(nodes: Iterable<NameNode>, rules: SpellingRules): NameNode[] {
  const { clusters } = rules;
  const sorted = [...nodes].sort(
    (a, b) => Number(a.kind === null) - Number(b.kind === null) || byWeight(a, b),
  );
  const written = new Map<string, NameNode>();
  const heads = new HeadIndex();
  const left: NameNode[] = [];
  for (const node of sorted) {
    const form = rules.writtenOf(node);
    const same = written.get(form);
    if (same !== undefined && clusters.join(same.at, node.at)) continue;
    if (same === undefined) written.set(form, node);
    const keys = rules.keysOf(node);
    const joined = heads
      .of(keys)
      .some((head) => rules.areSpellings(node, head) && clusters.join(head.at, node.at));
    if (joined) continue;
    left.push(node);
    // Names of no kind are not joined with one another.
    if (node.kind !== null) heads.add(keys, node);
  }
  return left;
}

/** Names by their keys, no more than so many by each, in the order in which they were added. */
export class HeadIndex {
  readonly #heads = new Map<string, NameNode[]>();
  readonly #ranks = new Map<NameNode, number>();

  add(keys: readonly string[], node: NameNode): void {
    this.#ranks.set(node, this.#ranks.size);
    for (const key of keys) {
      const group = this.#heads.get(key);
      if (group === undefined) this.#heads.set(key, [node]);
      else if (group.length < MOST_HEADS) group.push(node);
    }
  }

  /** The names of some keys, each once. */
  of(keys: readonly string[]): NameNode[] {
    const found = new Set(keys.flatMap((key) => this.#heads.get(key) ?? []));
    return [...found].sort((a, b) => this.#rankOf(a) - this.#rankOf(b));
  }

  #rankOf(node: NameNode): number {
    return this.#ranks.get(node) ?? 0;
  }
}
