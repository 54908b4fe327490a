import { isDemonym } from '../../facts/index.js';
import { sameNameWord } from '../../names/index.js';
import { bareWord, foldWord, isFunctionWord, WORD } from '../../words/index.js';

/** Endings that tell a people from its country: "Qatari", "Egyptian". */
const LONGEST_ENDING = 3;
/** Shorter words have too few letters to be variants. */
const SHORTEST = 4;
const PARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|az|bin|ibn|jr|sr)$/u;

/**
 * Whether two names can be of one: a name and its last word ("Adam Boehler", "Boehler"), spelling variants ("Mousa",
 * "Moussa"; "Meshaal", "Mashal"), a country and its people ("Egypt", "Egyptian"), an acronym and what it stands for.
 */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const last = short.at(-1);
  if (last === undefined) return false;
  if (isInitialsOf(a, other) || isInitialsOf(b, one)) return true;
  if (!long.some((part) => isVariant(part, last))) return false;
  return (
    short.length === 1 || short.slice(0, -1).some((part) => long.some((p) => isVariant(p, part)))
  );
}

/** Whether every name of the smaller list is among those of the larger one. */
export function areNamesCompatible(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((name) => many.some((other) => isSameName(name, other)));
}

/** The words of a name without what stands before it in Arabic and the like: `al-Arouri` is `arouri`. */
function partsOf(name: string): string[] {
  return Array.from(name.matchAll(WORD), ([word]) => foldWord(bareWord(word)))
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '' && !isFunctionWord(word) && !PARTICLE.test(word));
}

function isVariant(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  if (short.length < SHORTEST) return false;
  const ending = long.startsWith(short) ? long.slice(short.length) : null;
  if (ending !== null && isDemonym(long)) return ending.length <= LONGEST_ENDING;
  return sameNameWord(short, long);
}

function isInitialsOf(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters) || words.length < 2) return false;
  return words.map((word) => word[0]).join('') === letters.toLowerCase();
}
