import { jaroWinkler } from './jaro-winkler.js';
import { hissing, type NameSound, SHORTEST_SPELLED, soundOf, type Vowel } from './name-sound.js';

/** Likeness below which words with the same consonants are still two names. */
const LEAST_LIKENESS = 0.7;
/** Shorter words must be the same but for how their vowels are spelled. */
const SHORTEST_SOUNDED = 5;

/** First letters of which one may stand for another in some spelling, alone or with those behind them. */
const BEGINNINGS = ['aeiouy', 'ckqgjyit', 'csz', 'fp', 'vw'] as const;

/** Letters that a word has at least whose first vowel may be another one, with a vowel first and with consonants. */
const OPEN_VOWEL = 7;
const OPEN_CONSONANTS = 8;

/** Consonants that stand for one sound in the transcription of one language or another. */
const SAME_CONSONANTS = new Set(['kq', 'gq', 'gj']);
/** Consonants inside longer words for which Ukrainian has another one: "Shmyhal", "Shmygal". */
const INNER_CONSONANTS = new Set(['gh']);
/** Consonants that begin the spellings of some family names only: "Gaddafi", "Kadhafi". */
const LOOSE_BEGINNINGS = new Set(['gk']);

/**
 * Whether two folded words are spellings of one name, by what transcriptions keep: the consonants, the class of the
 * first and last vowels, the number of syllables, and a Jaro–Winkler likeness of at least .70. Symmetric; not transitive,
 * as "Salem" may be "Salim" or "Salam", which are two.
 */
export function sameNameWord(a: string, b: string): boolean {
  return a === b || (mayBeginAlike(a, b) && sameSound(soundOf(a), soundOf(b)));
}

/** Most words differ in how they begin: that is told without working out their sounds. */
function mayBeginAlike(a: string, b: string): boolean {
  const [one, other] = [a.charAt(0), b.charAt(0)];
  if (one === other) return true;
  return BEGINNINGS.some((letters) => letters.includes(one) && letters.includes(other));
}

/**
 * Whether two words sound alike, see `sameNameWord`.
 * @param isFamilyName also takes the spellings that are too far apart for given names
 */
export function sameSound(a: NameSound, b: NameSound, isFamilyName = false): boolean {
  if (a.letters === b.letters) return true;
  const shortest = Math.min(a.letters.length, b.letters.length);
  if (shortest < SHORTEST_SPELLED || !isLatin(a.letters) || !isLatin(b.letters)) return false;
  if (hissing(a.letters) === hissing(b.letters)) return true;
  if (shortest < SHORTEST_SOUNDED || (a.syllables < 2 && b.syllables < 2)) {
    return a.plain === b.plain || sameButForE(a, b);
  }
  return (
    a.ending === b.ending &&
    sameConsonants(a, b, isFamilyName) &&
    sameVowels(a, b) &&
    jaroWinkler(a.letters, b.letters) >= LEAST_LIKENESS
  );
}

/** "Omar" and "Omer", "Adel" and "Adil": the vowel of the last of two syllables. */
function sameButForE(a: NameSound, b: NameSound): boolean {
  return (
    a.syllables === 2 &&
    b.syllables === 2 &&
    a.ending === '' &&
    sameLast(a.lastVowel, b.lastVowel) &&
    withoutLast(a) === withoutLast(b)
  );
}

function withoutLast({ plain }: NameSound): string {
  return plain.replace(/[aei](?=[^aeiouy]+$)/u, 'e');
}

function isLatin(letters: string): boolean {
  return /^[a-z'’]+$/u.test(letters);
}

function sameConsonants(a: NameSound, b: NameSound, isFamilyName: boolean): boolean {
  if (a.skeleton.length < 2 || b.skeleton.length < 2) return a.plain === b.plain;
  return (
    alikeThroughout(a.skeleton, b.skeleton, isFamilyName) ||
    (a.loose === b.skeleton && hasRounded(b)) ||
    (a.skeleton === b.loose && hasRounded(a))
  );
}

/** Whether there is a vowel that stands for a "w" of another spelling. */
function hasRounded({ letters }: NameSound): boolean {
  return /[ou]/u.test(letters);
}

function alikeThroughout(a: string, b: string, isFamilyName: boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    const [one, other] = [a.charAt(at), b.charAt(at)];
    if (one === other) continue;
    const pair = one < other ? one + other : other + one;
    if (SAME_CONSONANTS.has(pair) || (at > 0 && INNER_CONSONANTS.has(pair))) continue;
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
    sameLast(a.lastVowel, b.lastVowel) &&
    sameInner(a.innerVowels, b.innerVowels)
  );
}

/** Vowels inside may be any of one class, as the first one: "Medina" is not "Madonna". */
function sameInner(a: readonly Vowel[], b: readonly Vowel[]): boolean {
  return a.length !== b.length || a.every((vowel, at) => isBack(vowel) === isBack(b[at] ?? ''));
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
