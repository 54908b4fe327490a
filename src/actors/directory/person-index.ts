import { isShortOf, type KnownNames, keysOf, type PersonName } from '../../names/index.js';
import type { NameNode } from './name-node.js';

/** Names of persons by the keys under which others find them. */
export class PersonIndex {
  readonly #spellings = new Map<string, NameNode[]>();
  readonly #initials = new Map<string, NameNode[]>();
  readonly #shorts = new Map<string, NameNode[]>();

  constructor(nodes: Iterable<NameNode>) {
    for (const node of nodes) {
      const keys = keysOf(node.person);
      for (const key of keys.spellings) add(this.#spellings, key, node);
      if (node.person.words.length < 2) continue;
      for (const key of keys.initials) add(this.#initials, key, node);
      for (const key of keys.shorts) add(this.#shorts, key, node);
    }
  }

  /** Groups of nodes in which every two spellings of one name are found together. */
  get groups(): Iterable<readonly NameNode[]> {
    return this.#spellings.values();
  }

  /** Nodes whose names may be of the same person as a name. */
  near(name: PersonName): Set<NameNode> {
    const keys = keysOf(name);
    const found = keys.spellings.flatMap((key) => this.#spellings.get(key) ?? []);
    if (name.words[0]?.isInitial === true && name.words.length > 1) {
      found.push(...keys.initials.flatMap((key) => this.#initials.get(key) ?? []));
    }
    return new Set(found);
  }

  /** Nodes whose full names a short one may be of. */
  fullOf(short: PersonName, known: KnownNames): NameNode[] {
    const keys = keysOf(short).shorts;
    const found = new Set(keys.flatMap((key) => this.#shorts.get(key) ?? []));
    return [...found].filter((node) => isShortOf(short, node.person, known));
  }
}

function add(groups: Map<string, NameNode[]>, key: string, node: NameNode): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [node]);
  else group.push(node);
}
