import { jaroWinkler } from './jaro-winkler.js';
import { type NameSound, soundOf, type Vowel } from './name-sound.js';

/** Likeness below which words with the same consonants are still two names. */
const LEAST_LIKENESS = 0.7;
/** Words with fewer letters must be the same letter for letter, those up to the second, but for their vowels' spelling. */
const SHORTEST_ALIKE = 4;
const SHORTEST_SOUNDED = 5;

/** Letters that a word has at least whose first vowel may be another one, with a vowel first and with consonants. */
const OPEN_VOWEL = 7;
const OPEN_CONSONANTS = 8;

/** Consonants that stand for one sound in the transcription of one language or another. */
const SAME_CONSONANTS = new Set(['kq', 'gq', 'gj']);
/** Consonants that begin the spellings of some family names only: "Gaddafi", "Kadhafi". */
const LOOSE_BEGINNINGS = new Set(['gk']);

/**
 * Whether two folded words are spellings of one name, by what transcriptions keep: the consonants, the class of the
 * first and last vowels, the number of syllables, and a Jaro–Winkler likeness of at least .70. Symmetric; not transitive,
 * as "Salem" may be "Salim" or "Salam", which are two.
 */
export function sameNameWord(a: string, b: string): boolean {
  return a === b || sameSound(soundOf(a), soundOf(b));
}

/**
 * Whether two words sound alike, see `sameNameWord`.
 * @param isFamilyName also takes the spellings that are too far apart for given names
 */
export function sameSound(a: NameSound, b: NameSound, isFamilyName = false): boolean {
  if (a.letters === b.letters) return true;
  const shortest = Math.min(a.letters.length, b.letters.length);
  if (shortest < SHORTEST_ALIKE || !isLatin(a.letters) || !isLatin(b.letters)) return false;
  if (withoutZ(a) === withoutZ(b)) return true;
  if (shortest < SHORTEST_SOUNDED || (a.syllables < 2 && b.syllables < 2)) {
    return a.plain === b.plain;
  }
  return (
    a.ending === b.ending &&
    sameConsonants(a, b, isFamilyName) &&
    sameVowels(a, b) &&
    jaroWinkler(a.letters, b.letters) >= LEAST_LIKENESS
  );
}

/** "Luiz", "Souza", "Elizabeth" are written with an "s" too. */
function withoutZ({ letters }: NameSound): string {
  return letters.replaceAll('z', 's');
}

function isLatin(letters: string): boolean {
  return /^[a-z'’]+$/u.test(letters);
}

function sameConsonants(a: NameSound, b: NameSound, isFamilyName: boolean): boolean {
  if (a.skeleton.length < 2 || b.skeleton.length < 2) return a.plain === b.plain;
  return (
    alikeThroughout(a.skeleton, b.skeleton, isFamilyName) ||
    a.loose === b.skeleton ||
    a.skeleton === b.loose
  );
}

function alikeThroughout(a: string, b: string, isFamilyName: boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one === other) continue;
    const pair = one < other ? one + other : other + one;
    if (SAME_CONSONANTS.has(pair)) continue;
    if (at === 0 && (pair === 'jy' || (isFamilyName && LOOSE_BEGINNINGS.has(pair)))) continue;
    return false;
  }
  return true;
}

function sameVowels(a: NameSound, b: NameSound): boolean {
  const isOpen = mayBeginOtherwise(a, b);
  return (
    (isOpen ||
      (a.isClustered === b.isClustered && isBack(a.firstVowel) === isBack(b.firstVowel))) &&
    Math.abs(a.syllables - b.syllables) <= (isOpen ? 1 : 0) &&
    sameLast(a.lastVowel, b.lastVowel)
  );
}

/** East Slavic languages part consonants at the beginning by a vowel, and Ukrainian begins with an "o": "Oleksandr". */
function mayBeginOtherwise(a: NameSound, b: NameSound): boolean {
  const shortest = Math.min(a.letters.length, b.letters.length);
  if (a.skeleton.startsWith('~')) return shortest >= OPEN_VOWEL;
  return shortest >= OPEN_CONSONANTS && a.isClustered !== b.isClustered;
}

function isBack(vowel: Vowel): boolean {
  return vowel === 'o';
}

/** "e" is written for any short vowel; the others tell names apart: "Jamal", "Jamil". */
function sameLast(a: Vowel, b: Vowel): boolean {
  return a === b || a === 'e' || b === 'e';
}
