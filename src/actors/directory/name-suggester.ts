import { sameNameWord, soundKey } from '../../names/index.js';
import type { Actor } from '../actor.js';
import { overrideKey } from './actor-overrides.js';
import { TrigramIndex } from './trigram-index.js';

/** What is typed is no longer than this. */
const LONGEST_TYPED = 100;

/** A name under which an actor is found, by the actor's rank. */
interface NameEntry {
  readonly text: string;
  readonly rank: number;
}

/** Finds actors by parts of their names. Actors are known by their ranks: their places in the order of mentions. */
export class NameSuggester {
  readonly #actors: readonly Actor[];
  readonly #names: readonly NameEntry[];
  /** The names from each of their words on, sorted. */
  readonly #beginnings: readonly NameEntry[];
  #words: WordIndex | null = null;
  #trigrams: TrigramIndex | null = null;

  /** @param actors most mentioned first */
  constructor(actors: readonly Actor[]) {
    this.#actors = actors;
    this.#names = actors.flatMap((actor, rank) =>
      Array.from(namesOf(actor), (text) => ({ text, rank })),
    );
    this.#beginnings = this.#names
      .flatMap(({ text, rank }) => wordStarts(text).map((at) => ({ text: text.slice(at), rank })))
      .sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)) || a.rank - b.rank);
  }

  /** See `Directory.suggest`. */
  suggest(typed: string, limit: number): Actor[] {
    const wanted = overrideKey(typed.slice(0, LONGEST_TYPED));
    if (wanted === '') return this.#actors.slice(0, limit);
    const ranks = new Set<number>();
    const classes = [
      () => this.#beginningWith(wanted),
      () => this.#names.filter(({ text }) => text.includes(wanted)).map(({ rank }) => rank),
      () => this.#holding(wanted),
    ];
    for (const ranksOf of classes) {
      if (ranks.size >= limit) break;
      const sorted = Uint32Array.from(ranksOf()).sort();
      for (const rank of sorted) {
        ranks.add(rank);
        if (ranks.size >= limit) break;
      }
    }
    return this.#at(ranks);
  }

  /** See `Directory.matching`. */
  matching(words: string): Actor[] {
    const wanted = overrideKey(words.slice(0, LONGEST_TYPED));
    return this.#at(Uint32Array.from(this.#holding(wanted)).sort());
  }

  /** Actors with the names most like a given one. */
  nearest(name: string, limit: number): Actor[] {
    this.#trigrams ??= new TrigramIndex(this.#names.map(({ text }) => text));
    const found = this.#trigrams.nearest(overrideKey(name.slice(0, LONGEST_TYPED)));
    const ranks = new Set(found.map((at) => this.#names[at]?.rank ?? 0));
    return this.#at([...ranks].slice(0, limit));
  }

  #beginningWith(wanted: string): number[] {
    const ranks: number[] = [];
    for (let at = this.#firstFrom(wanted); at < this.#beginnings.length; at += 1) {
      const entry = this.#beginnings[at];
      if (entry?.text.startsWith(wanted) !== true) break;
      ranks.push(entry.rank);
    }
    return ranks;
  }

  /** Where the beginnings that do not come before `wanted` begin. */
  #firstFrom(wanted: string): number {
    let [low, high] = [0, this.#beginnings.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#beginnings[middle]?.text ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #holding(wanted: string): Set<number> {
    this.#words ??= new WordIndex(this.#names);
    return this.#words.holding(wanted.split(' ').filter((word) => word !== ''));
  }

  #at(ranks: Iterable<number>): Actor[] {
    return Array.from(ranks, (rank) => this.#actors[rank]).filter((actor) => actor !== undefined);
  }
}

/** Actors by the words of their names, in any spelling. */
class WordIndex {
  readonly #ranks = new Map<string, number[]>();
  readonly #alike = new Map<string, string[]>();

  constructor(names: readonly NameEntry[]) {
    for (const { text, rank } of names) for (const word of text.split(' ')) this.#add(word, rank);
  }

  /** The ranks of actors whose names hold all of the words. */
  holding(words: readonly string[]): Set<number> {
    const [first, ...others] = words.map((word) => this.#withWord(word));
    if (first === undefined) return new Set();
    return new Set([...first].filter((rank) => others.every((ranks) => ranks.has(rank))));
  }

  #withWord(wanted: string): Set<number> {
    const alike = (this.#alike.get(soundKey(wanted)) ?? []).filter((word) =>
      sameNameWord(word, wanted),
    );
    return new Set(alike.flatMap((word) => this.#ranks.get(word) ?? []));
  }

  #add(word: string, rank: number): void {
    const ranks = this.#ranks.get(word);
    if (ranks !== undefined) {
      ranks.push(rank);
      return;
    }
    this.#ranks.set(word, [rank]);
    const key = soundKey(word);
    const alike = this.#alike.get(key);
    if (alike === undefined) this.#alike.set(key, [word]);
    else alike.push(word);
  }
}

function namesOf({ name, names, aliases }: Actor): Set<string> {
  const all = [name, ...names.map((one) => one.name), ...aliases].map(overrideKey);
  return new Set(all.filter((text) => text !== ''));
}

function wordStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts;
}
