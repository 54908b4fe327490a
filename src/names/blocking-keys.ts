import { type SoundOf, soundOf } from './name-sound.js';
import type { NameWord, PersonName } from './person-name.js';
import { fullGivenNames } from './short-given-names.js';

/** Keys by which names that may be of one person find each other, so that not every two must be compared. */
export interface BlockingKeys {
  /** Two full names that `relateNames` takes for one share one of these, unless one begins with an initial. */
  readonly spellings: readonly string[];
  /**
   * By the last words: shared by a short name and the full names that it may be short for, and by "J. Smith" and "John
   * Smith".
   */
  readonly families: readonly string[];
  /** The same by the first word, for names whose family name stands first. */
  readonly first: string;
}

/** The keys of a person's name. */
export function keysOf({ words }: PersonName, sounds: SoundOf = soundOf): BlockingKeys {
  const families = familiesOf(words, sounds);
  const [first] = words;
  if (first === undefined) return { spellings: [], families: [], first: '' };
  const givens = words.length === 1 ? [''] : givensOf(first, sounds);
  return {
    spellings: distinct([
      joinedKey(words),
      ...families.flatMap((family) => givens.map((given) => `${family} ${given}`)),
    ]),
    families,
    first: first.sound.key,
  };
}

/** A word by what all its spellings share. */
export function soundKey(word: string, sounds: SoundOf = soundOf): string {
  return sounds(word).key;
}

/** All that may stand as the family name: the last word, it and the one before as one, and what "bin" stands before. */
function familiesOf(words: readonly NameWord[], sounds: SoundOf): string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.length > 2 ? words.at(-2) : undefined;
  const keys = [last.sound.key];
  if (before !== undefined && !before.isInitial && !last.isInitial) {
    keys.push(soundKey(before.text + last.text, sounds));
  }
  for (const { particle, sound } of words.slice(1)) {
    if (particle === 'bin') keys.push(sound.key);
  }
  return distinct(keys);
}

function givensOf(first: NameWord, sounds: SoundOf): string[] {
  const full = fullGivenNames(first.text).map((name) => soundKey(name, sounds));
  return [first.sound.key, ...full];
}

function joinedKey(words: readonly NameWord[]): string {
  return `=${words.map(({ text }) => text).join('')}`;
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
