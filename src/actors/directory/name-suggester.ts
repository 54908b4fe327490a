import { type SoundOf, sameNameWord, soundKey } from '../../names/index.js';
import type { Actor } from '../actor.js';
import { overrideKey } from './actor-overrides.js';
import type { AssembledActor } from './assemble-actors.js';
import { TrigramIndex } from './trigram-index.js';

/** What is typed is no longer than this. */
const LONGEST_TYPED = 100;

/** A name under which an actor is found, folded, with the actor's rank: its place in the order of mentions. */
interface NameEntry {
  readonly text: string;
  readonly rank: number;
}

/** Finds actors by parts of their names. */
export class NameSuggester {
  readonly #actors: readonly Actor[];
  readonly #names: readonly NameEntry[];
  readonly #byWord = new Map<string, NameEntry[]>();
  /** The words, sorted, and by what their spellings share. */
  readonly #words: readonly string[];
  readonly #alike = new Map<string, string[]>();
  #trigrams: TrigramIndex | null = null;

  /** @param assembled most mentioned first */
  constructor(assembled: readonly AssembledActor[], sounds: SoundOf) {
    this.#actors = assembled.map(({ actor }) => actor);
    this.#names = assembled.flatMap(({ texts }, rank) => texts.map((text) => ({ text, rank })));
    for (const entry of this.#names) {
      for (const word of entry.text.split(' ')) addTo(this.#byWord, word, entry);
    }
    this.#words = [...this.#byWord.keys()].sort();
    for (const word of this.#words) addTo(this.#alike, soundKey(word, sounds), word);
  }

  /** See `Directory.suggest`. */
  suggest(typed: string, limit: number): Actor[] {
    const wanted = overrideKey(typed.slice(0, LONGEST_TYPED));
    if (wanted === '') return this.#actors.slice(0, limit);
    const ranks = new Set<number>();
    const classes = [
      () => this.#beginningWith(wanted),
      () => ranksOf(this.#names.filter(({ text }) => text.includes(wanted))),
      () => this.#holding(wanted),
    ];
    for (const find of classes) {
      if (ranks.size >= limit) break;
      for (const rank of inOrder(find())) {
        ranks.add(rank);
        if (ranks.size >= limit) break;
      }
    }
    return this.#at(ranks);
  }

  /** See `Directory.matching`. */
  matching(words: string): Actor[] {
    return this.#at(inOrder(this.#holding(overrideKey(words.slice(0, LONGEST_TYPED)))));
  }

  /** Actors with the names most like a given one. */
  nearest(name: string, limit: number): Actor[] {
    this.#trigrams ??= new TrigramIndex(this.#names.map(({ text }) => text));
    const found = this.#trigrams.nearest(overrideKey(name.slice(0, LONGEST_TYPED)));
    const ranks = new Set(found.map((at) => this.#names[at]?.rank ?? 0));
    return this.#at([...ranks].slice(0, limit));
  }

  /** Names of which a word begins so; where several words are typed, all but the last must stand there as they are. */
  #beginningWith(wanted: string): Set<number> {
    const [first = '', ...others] = wanted.split(' ');
    if (others.length > 0) {
      const entries = this.#byWord.get(first) ?? [];
      return ranksOf(entries.filter(({ text }) => ` ${text}`.includes(` ${wanted}`)));
    }
    const ranks = new Set<number>();
    for (let at = this.#firstFrom(first); this.#words[at]?.startsWith(first) === true; at += 1) {
      for (const { rank } of this.#byWord.get(this.#words[at] ?? '') ?? []) ranks.add(rank);
    }
    return ranks;
  }

  /** Where the words that do not come before `wanted` begin. */
  #firstFrom(wanted: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Actors that hold all of the words, in any spelling. */
  #holding(wanted: string): Set<number> {
    const [first, ...others] = wanted
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => this.#withWord(word));
    if (first === undefined) return new Set();
    return new Set([...first].filter((rank) => others.every((ranks) => ranks.has(rank))));
  }

  #withWord(wanted: string): Set<number> {
    const alike = this.#alike.get(soundKey(wanted)) ?? [];
    const words = alike.filter((word) => sameNameWord(word, wanted));
    return ranksOf(words.flatMap((word) => this.#byWord.get(word) ?? []));
  }

  #at(ranks: Iterable<number>): Actor[] {
    return Array.from(ranks, (rank) => this.#actors[rank]).filter((actor) => actor !== undefined);
  }
}

function ranksOf(entries: readonly NameEntry[]): Set<number> {
  return new Set(entries.map(({ rank }) => rank));
}

function inOrder(ranks: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(ranks).sort();
}

function addTo<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
