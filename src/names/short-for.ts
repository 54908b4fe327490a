import type { Gazetteers } from './gazetteers/index.js';
import { type NameWord, type PersonName, readPersonName, saysSonOf } from './person-name.js';
import { sameSound } from './same-sound.js';

/** What lists tell of the words of names. */
export type KnownNames = Pick<Gazetteers, 'isGivenName' | 'isSurname' | 'isFamilyNameFirst'>;

/**
 * Whether a name is the short form of a person's full name: the family name in any spelling ("Boehler", "Abu Marzouk",
 * "al-Arouri", "van Dijk"), where families stand first that one ("Xi"). A given name is none: "Abbas" is not short for
 * "Abbas Kamel", but for "Mahmoud Abbas".
 */
export function isShortFor(short: string, full: string, known: KnownNames): boolean {
  return isShortOf(readPersonName(short), readPersonName(full), known);
}

/** `isShortFor` of names that were read already. */
export function isShortOf(short: PersonName, full: PersonName, known: KnownNames): boolean {
  const { words } = full;
  if (words.length < 2 || short.words.length === 0 || short.suffix !== null) return false;
  if (isSonOf(short, words.at(-1))) return true;
  if (short.words.length >= words.length || short.words.some(({ isInitial }) => isInitial)) {
    return false;
  }
  const [first, second] = short.words;
  const isFront = second === undefined && isSame(first, words[0]);
  const isEnd = endsAlike(short, words) || isInside(short, words);
  if (!isFront && !isEnd) return false;
  if (isFamilyFirst(full, known)) return isFront;
  return isEnd && (second === undefined || !isGiven(short, known));
}

/** Whether a name can be short for a full one at all: not where it begins with a given name of several words. */
export function mayBeShort(short: PersonName, known: KnownNames): boolean {
  const { words } = short;
  return words.length > 0 && (words.length === 1 || saysSonOf(words[0]) || !isGiven(short, known));
}

/** "bin Salman" of "Mohammed bin Salman Al Saud". */
function isInside({ words: [first, second] }: PersonName, words: readonly NameWord[]): boolean {
  if (first?.particle !== 'bin' || second !== undefined) return false;
  return words.some((word) => word.particle === 'bin' && isSame(first, word));
}

/** Whether the family name stands first, as in "Xi Jinping" and "Kim Jong Un", but not in "Kim Basinger". */
function isFamilyFirst({ words }: PersonName, known: KnownNames): boolean {
  const [first, ...rest] = words.map(({ text }) => text);
  const last = rest.at(-1);
  if (first === undefined || last === undefined || !known.isFamilyNameFirst(first)) return false;
  if (known.isGivenName(first) && known.isSurname(last)) return false;
  return rest.length <= 2 && known.isGivenName(rest.join('-'));
}

function endsAlike(short: PersonName, words: readonly NameWord[]): boolean {
  const tail = words.slice(-short.words.length);
  const [first] = short.words;
  if (short.beginsWithParticle) {
    const hasIt = first?.hasArticle === true ? tail[0]?.hasArticle : tail[0]?.particle !== '';
    if (hasIt !== true) return false;
  }
  return short.words.every((word, at) => isSame(word, tail[at]));
}

/** "Ben Gurion", whose first word is a given name elsewhere. */
function isSonOf({ words }: PersonName, last: NameWord | undefined): boolean {
  const [first, second] = words;
  return saysSonOf(first) && words.length === 2 && last?.particle === 'bin' && isSame(second, last);
}

/** Whether a name begins with a given one. One that hyphens tie is one word: "Jong-un", not "Ocampo-Reyes". */
function isGiven({ words, beginsWithParticle, isTied }: PersonName, known: KnownNames): boolean {
  const texts = words.map(({ text }) => text);
  return !beginsWithParticle && known.isGivenName(isTied ? texts.join('-') : (texts[0] ?? ''));
}

function isSame(a: NameWord | undefined, b: NameWord | undefined): boolean {
  return a !== undefined && b !== undefined && sameSound(a.sound, b.sound, true);
}
