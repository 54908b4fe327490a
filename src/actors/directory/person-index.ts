import {
  isShortOf,
  type KnownNames,
  keysOf,
  type PersonName,
  type SoundOf,
} from '../../names/index.js';
import type { NameNode } from './name-node.js';

/** Names of persons by the keys under which others find them. */
export class PersonIndex {
  readonly #known: KnownNames;
  readonly #spellings = new Map<string, NameNode[]>();
  /** Full names by what may be short for them; those of three words and more once again by themselves. */
  readonly #full = new Map<string, NameNode[]>();
  readonly #long = new Map<string, NameNode[]>();

  constructor(nodes: Iterable<NameNode>, known: KnownNames, sounds: SoundOf) {
    this.#known = known;
    for (const node of nodes) {
      const { words } = node.person;
      const keys = keysOf(node.person, sounds);
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

  /** Groups of nodes in which every two spellings of one name are found together. */
  get groups(): Iterable<readonly NameNode[]> {
    return this.#spellings.values();
  }

  /** Nodes whose names may be of the same person as a name. */
  near(name: PersonName): Set<NameNode> {
    const keys = keysOf(name);
    const found = keys.spellings.flatMap((key) => this.#spellings.get(key) ?? []);
    if (name.words[0]?.isInitial === true && name.words.length > 1) {
      found.push(...keys.families.flatMap((key) => this.#full.get(key) ?? []));
    }
    return new Set(found);
  }

  /** Nodes whose full names a short one may be of. */
  fullOf(short: PersonName): NameNode[] {
    const [first, second] = short.words;
    if (first === undefined) return [];
    const isFull = second !== undefined && !short.beginsWithParticle;
    if (isFull && this.#known.isGivenName(first.text) && first.text !== 'ben') return [];
    // All but "Ben Gurion" are short by a word at least.
    const names = second === undefined || first.text === 'ben' ? this.#full : this.#long;
    const found = new Set(keysOf(short).families.flatMap((key) => names.get(key) ?? []));
    return [...found].filter((node) => isShortOf(short, node.person, this.#known));
  }
}

function add(groups: Map<string, NameNode[]>, key: string, node: NameNode): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [node]);
  else group.push(node);
}
