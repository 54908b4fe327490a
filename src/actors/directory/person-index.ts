import {
  type BlockingKeys,
  isShortOf,
  type KnownNames,
  keysOf,
  mayBeShort,
  type PersonName,
  type SoundOf,
  saysSonOf,
} from '../../names/index.js';
import type { NameNode } from './name-node.js';

/** Names of persons by the keys under which others find them. */
export class PersonIndex {
  readonly #known: KnownNames;
  readonly #sounds: SoundOf;
  readonly #spellings = new Map<string, NameNode[]>();
  /** Full names by what may be short for them; those of three words and more once again by themselves. */
  readonly #full = new Map<string, NameNode[]>();
  readonly #long = new Map<string, NameNode[]>();

  constructor(nodes: Iterable<NameNode>, known: KnownNames, sounds: SoundOf) {
    this.#known = known;
    this.#sounds = sounds;
    for (const node of nodes) {
      const { words } = node.person;
      const keys = this.keysOf(node.person);
      for (const key of keys.spellings) add(this.#spellings, key, node);
      if (words.length < 2) continue;
      const isFamilyFirst = known.isFamilyNameFirst(words[0]?.text ?? '');
      const shorts = isFamilyFirst ? [...keys.families, keys.first] : keys.families;
      for (const key of shorts) {
        add(this.#full, key, node);
        if (words.length > 2) add(this.#long, key, node);
      }
    }
  }

  /** The keys under which a name finds others. */
  keysOf(name: PersonName): BlockingKeys {
    return keysOf(name, this.#sounds);
  }

  /** Nodes whose names may be of the same person as a name. */
  near(name: PersonName): Set<NameNode> {
    const keys = this.keysOf(name);
    const found = keys.spellings.flatMap((key) => this.#spellings.get(key) ?? []);
    if (name.words[0]?.isInitial === true && name.words.length > 1) {
      found.push(...keys.families.flatMap((key) => this.#full.get(key) ?? []));
    }
    return new Set(found);
  }

  /** Nodes whose full names a short one may be of. */
  fullOf(short: PersonName): NameNode[] {
    if (!mayBeShort(short, this.#known)) return [];
    // All but "Ben Gurion" are short by a word at least.
    const isShorter = short.words.length > 1 && !saysSonOf(short.words[0]);
    const names = isShorter ? this.#long : this.#full;
    const found = new Set(this.keysOf(short).families.flatMap((key) => names.get(key) ?? []));
    return [...found].filter((node) => isShortOf(short, node.person, this.#known));
  }
}

function add(groups: Map<string, NameNode[]>, key: string, node: NameNode): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [node]);
  else group.push(node);
}
