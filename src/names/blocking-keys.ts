import { type NameSound, soundOf } from './name-sound.js';
import { type NameWord, type PersonName, readPersonName } from './person-name.js';
import { fullGivenNames } from './short-given-names.js';

/** Keys by which names that may be of one person find each other, so that not every two must be compared. */
export interface BlockingKeys {
  /** Two full names that `compareNames` takes for one share one of these, initials aside. */
  readonly spellings: readonly string[];
  /** The family names and the first letter of the given name: shared by "J. Smith" and "John Smith". */
  readonly initials: readonly string[];
  /** A short name shares one of these with the full names that it may be short for. */
  readonly shorts: readonly string[];
}

/** The keys of a person's name. */
export function blockingKeys(name: string): BlockingKeys {
  return keysOf(readPersonName(name));
}

/** `blockingKeys` of a name that was read already. */
export function keysOf({ words }: PersonName): BlockingKeys {
  const families = familiesOf(words);
  const [first] = words;
  if (first === undefined) return { spellings: [], initials: [], shorts: [] };
  const givens = words.length === 1 ? [''] : givensOf(first);
  return {
    spellings: distinct([
      joinedKey(words),
      ...families.flatMap((family) => givens.map((given) => `${family} ${given}`)),
    ]),
    initials: distinct(families.map((family) => `${family} ${first.text.charAt(0)}`)),
    shorts: distinct([...families, coarse(first.sound)]),
  };
}

/** A word by what all its spellings share. */
export function soundKey(word: string): string {
  return coarse(soundOf(word));
}

/** All that may stand as the family name: the last word, it and the one before as one, and what "bin" stands before. */
function familiesOf(words: readonly NameWord[]): string[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  const before = words.length > 2 ? words.at(-2) : undefined;
  const keys = [coarse(last.sound)];
  if (before !== undefined && !before.isInitial && !last.isInitial) {
    keys.push(soundKey(before.text + last.text));
  }
  for (const { particle, sound } of words.slice(1)) {
    if (particle === 'bin') keys.push(coarse(sound));
  }
  return keys;
}

function givensOf(first: NameWord): string[] {
  return [coarse(first.sound), ...fullGivenNames(first.text).map(soundKey)];
}

function joinedKey(words: readonly NameWord[]): string {
  return `=${words.map(({ text }) => text).join('')}`;
}

function coarse({ letters, plain, loose }: NameSound): string {
  const bones = loose.replace(/[gqjy]/gu, 'k').replaceAll('z', 's');
  return bones.length < 2 ? `${plain.charAt(0)}:${letters.length < 4 ? letters : bones}` : bones;
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
