import type { ActorKind } from '../actor.js';
import type { NameNode } from './name-node.js';

/** Which of the names of a split list a name is, by the list. */
export type SplitParts = ReadonlyMap<number, string>;

const NO_PARTS: SplitParts = new Map();

/**
 * Names joined into actors: a union–find structure (Tarjan, 1975) that never joins two kinds, nor what the user keeps
 * apart. Nodes are meant by their places.
 */
export class Clusters {
  readonly #parents: number[];
  readonly #kinds: (ActorKind | null)[];
  readonly #sizes: number[];
  readonly #parts = new Map<number, SplitParts>();

  constructor(nodes: readonly NameNode[], parts: ReadonlyMap<number, SplitParts>) {
    this.#parents = nodes.map(({ at }) => at);
    this.#kinds = nodes.map(({ kind }) => kind);
    this.#sizes = nodes.map(() => 1);
    this.#parts = new Map(parts);
  }

  /** The node that stands for all that are joined with a node. */
  rootOf(at: number): number {
    let root = at;
    while (this.#parents[root] !== undefined && this.#parents[root] !== root) {
      root = this.#parents[root] ?? root;
    }
    // Shorten the way for the next one.
    for (let node = at; node !== root; ) {
      const next = this.#parents[node] ?? root;
      this.#parents[node] = root;
      node = next;
    }
    return root;
  }

  /** What the names joined with a node are of; null where none says. */
  kindOf(at: number): ActorKind | null {
    return this.#kinds[this.rootOf(at)] ?? null;
  }

  /** Whether two nodes are joined, or may be: they are not of two kinds, and the user does not keep them apart. */
  mayJoin(a: number, b: number): boolean {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    const [kind, otherKind] = [this.#kinds[one] ?? null, this.#kinds[other] ?? null];
    if (kind !== null && otherKind !== null && kind !== otherKind) return false;
    return one === other || !this.#areApart(one, other);
  }

  /** Joins two nodes with all that each is joined with, and tells whether they are now; not where they must stay apart. */
  join(a: number, b: number): boolean {
    if (!this.mayJoin(a, b)) return false;
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.#unite(one, other, this.#kinds[one] ?? this.#kinds[other] ?? null);
    return true;
  }

  /** Joins two nodes as the user says, of whatever kinds; `kind` is what all of them are then. */
  force(a: number, b: number, kind: ActorKind | null): boolean {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) this.#kinds[one] = kind;
    else if (this.#areApart(one, other)) return false;
    else this.#unite(one, other, kind);
    return true;
  }

  #areApart(one: number, other: number): boolean {
    const otherParts = this.#parts.get(other) ?? NO_PARTS;
    for (const [list, part] of this.#parts.get(one) ?? NO_PARTS) {
      const otherPart = otherParts.get(list);
      if (otherPart !== undefined && otherPart !== part) return true;
    }
    return false;
  }

  #unite(one: number, other: number, kind: ActorKind | null): void {
    const [small, large] =
      (this.#sizes[one] ?? 1) < (this.#sizes[other] ?? 1) ? [one, other] : [other, one];
    this.#parents[small] = large;
    this.#sizes[large] = (this.#sizes[one] ?? 1) + (this.#sizes[other] ?? 1);
    this.#kinds[large] = kind;
    const parts = [...(this.#parts.get(one) ?? NO_PARTS), ...(this.#parts.get(other) ?? NO_PARTS)];
    if (parts.length > 0) this.#parts.set(large, new Map(parts));
  }
}
