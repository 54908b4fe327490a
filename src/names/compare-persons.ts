import { soundOf } from './name-sound.js';
import type { NameWord, PersonName } from './person-name.js';
import { sameNameWord, sameSound } from './same-sound.js';
import { fullGivenNames } from './short-given-names.js';

/**
 * How two full names of persons stand to one another: `spelling` of one name; `shorter` where the first leaves out what
 * the second has (a middle name, the letters behind an initial or a short given name), `longer` where the second does;
 * `different`.
 */
export type NameRelation = 'spelling' | 'shorter' | 'longer' | 'different';

/**
 * How two full names stand to one another; all but `different` can be of one person: spelling variants and transcriptions
 * ("Mousa Abu Marzouk", "Moussa Abu Marzook"), with and without middle names, initials or short given names ("Donald J.
 * Trump", "Donald Trump"). A family name alone is no full name, see `isShortFor`. `relateNames(b, a)` is the same seen
 * from the other side.
 */
export function relateNames(a: PersonName, b: PersonName): NameRelation {
  if (a.words.length === 0 || b.words.length === 0) return 'different';
  // A father and his son: what tells one of them apart tells both.
  if (a.suffix !== b.suffix) return 'different';
  return relateWords(a.words, b.words);
}

function relateWords(a: readonly NameWord[], b: readonly NameWord[]): NameRelation {
  if (a.length === b.length && a.every((word, at) => sameText(word, b[at]))) return 'spelling';
  const joined = joinedText(a);
  if (joined !== null && joined === joinedText(b)) return 'spelling';
  if (a.length === 1 && b.length === 1) {
    return sameWords(a[0], b[0], true) ? 'spelling' : 'different';
  }
  if (a.length === 1 || b.length === 1) return 'different';
  const direct = relateAligned(a, b);
  if (direct !== 'different' || a.length === b.length) return direct;
  // "Amirabdollahian" of "Amir-Abdollahian".
  if (a.length > b.length && a.length > 2) return relateAligned(lastTwoJoined(a), b);
  return b.length > 2 ? relateAligned(a, lastTwoJoined(b)) : 'different';
}

function relateAligned(a: readonly NameWord[], b: readonly NameWord[]): NameRelation {
  const given = relateGiven(a[0], b[0]);
  if (given === 'different') return 'different';
  if (!sameWords(a.at(-1), b.at(-1), true)) return relateHouses(a, b, given);
  return both(given, relateMiddles(a.slice(1, -1), b.slice(1, -1)));
}

/** "Mohammed bin Salman", and the same with the name of his house behind. */
function relateHouses(
  a: readonly NameWord[],
  b: readonly NameWord[],
  given: NameRelation,
): NameRelation {
  if (a.length === b.length) return 'different';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const isHouse =
    short.at(-1)?.particle === 'bin' &&
    short.slice(1).every((word, at) => {
      const other = long[at + 1];
      return word.particle === other?.particle && sameWords(word, other, true);
    });
  return isHouse ? both(given, short === a ? 'shorter' : 'longer') : 'different';
}

function relateGiven(a: NameWord | undefined, b: NameWord | undefined): NameRelation {
  if (a === undefined || b === undefined) return 'different';
  if (a.isInitial || b.isInitial) return relateInitials(a, b);
  if (sameSound(a.sound, b.sound)) return 'spelling';
  if (isShortGiven(a.text, b.text)) return 'shorter';
  return isShortGiven(b.text, a.text) ? 'longer' : 'different';
}

function relateInitials(a: NameWord, b: NameWord): NameRelation {
  if (a.text.charAt(0) !== b.text.charAt(0)) return 'different';
  if (a.isInitial === b.isInitial) return 'spelling';
  return a.isInitial ? 'shorter' : 'longer';
}

function isShortGiven(short: string, full: string): boolean {
  return fullGivenNames(short).some((name) => sameNameWord(name, full));
}

/** Middle names agree where those of one are among those of the other, in order; initials are counted from the first. */
function relateMiddles(a: readonly NameWord[], b: readonly NameWord[]): NameRelation {
  if (a.length > b.length) return mirrored(relateMiddles(b, a));
  let relation: NameRelation = a.length < b.length ? 'shorter' : 'spelling';
  const hasInitials = [...a, ...b].some(({ isInitial }) => isInitial);
  let next = 0;
  for (const word of a) {
    let step = relateGiven(word, b[next]);
    while (step === 'different' && !hasInitials && next < b.length) {
      next += 1;
      step = relateGiven(word, b[next]);
    }
    relation = both(relation, step);
    next += 1;
  }
  return relation;
}

/** Two parts of a name that each say how it stands to another one: they must not contradict one another. */
function both(a: NameRelation, b: NameRelation): NameRelation {
  if (a === 'spelling' || a === b) return b;
  return b === 'spelling' ? a : 'different';
}

function mirrored(relation: NameRelation): NameRelation {
  if (relation === 'shorter') return 'longer';
  return relation === 'longer' ? 'shorter' : relation;
}

function sameWords(a: NameWord | undefined, b: NameWord | undefined, isFamily: boolean): boolean {
  return a !== undefined && b !== undefined && sameSound(a.sound, b.sound, isFamily);
}

function sameText(a: NameWord, b: NameWord | undefined): boolean {
  return a.text === b?.text && a.isInitial === b.isInitial;
}

function joinedText(words: readonly NameWord[]): string | null {
  return words.some(({ isInitial }) => isInitial) ? null : words.map(({ text }) => text).join('');
}

function lastTwoJoined(words: readonly NameWord[]): NameWord[] {
  const [first, last] = words.slice(-2);
  if (first === undefined || last === undefined || first.isInitial || last.isInitial) {
    return [...words];
  }
  const text = first.text + last.text;
  return [...words.slice(0, -2), { ...first, text, sound: soundOf(text) }];
}
