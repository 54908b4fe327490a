import { foldWord } from '../words/index.js';
import { plainLetters } from './gazetteers/plain-name.js';

/** What transcriptions of one word have in common, worked out once for each word. */
export interface NameSound {
  /** The folded word with the letters that transcriptions share. */
  readonly letters: string;
  /** The letters with their vowels evened out, by which short words are compared. */
  readonly plain: string;
  /** Consonants; `~` for a vowel that begins the word. */
  readonly skeleton: string;
  /** The skeleton without a "w" inside, which others write as a vowel: "Dawood", "Daoud". */
  readonly loose: string;
  readonly firstVowel: Vowel;
  readonly lastVowel: Vowel;
  /** How the word ends: in a consonant (`''`) or in a vowel, which tells "Maria" from "Mario" and "Martin" from both. */
  readonly ending: Vowel;
  readonly syllables: number;
  /** Whether it begins with two consonants. */
  readonly isClustered: boolean;
}

/** A vowel as far as transcriptions keep it apart; `''` for none. */
export type Vowel = 'a' | 'e' | 'i' | 'o' | '';

/** Spellings of one sound, applied in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/gu, 'ch'],
  [/shch|sch/gu, 'sh'],
  [/ph/gu, 'f'],
  [/(?<=.)x/gu, 'ks'],
  [/c[kq]/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/v/gu, 'w'],
  [/(?<=[eo])ff$/u, 'w'],
  [/ij$/u, 'i'],
  [/([aiuy])\1/gu, '$1'],
  [/(?<=[^aeiou])y$/u, 'i'],
  [/^ye(?=[wlkr])/u, 'e'],
  [/^i(?=[aou])/u, 'y'],
  // A vowel that Slavic and Arabic leave out before a last "r" or "l": "Aleksandr", "Nasr".
  [/(?<=[^aeiouylr])(?=[rl]$)/u, 'e'],
  // A last pharyngeal, which some write as a vowel: "Qanou", "Qanoua".
  [/(?<=u)a$/u, ''],
];

/** A word folded, in the letters a to z where it is written in Latin ones. */
export function latinLetters(word: string): string {
  return plainLetters(foldWord(word));
}

/** What transcriptions of a folded word have in common. */
export function soundOf(word: string): NameSound {
  let letters = word.replaceAll('-', '');
  for (const [spelling, sound] of SPELLINGS) letters = letters.replace(spelling, sound);
  const bare = letters.replace(/(?<=[ae])h$/u, '');
  const skeleton = skeletonOf(bare);
  return {
    letters,
    plain: plainOf(letters),
    skeleton,
    loose: skeleton.replace(/(?<=.)w/gu, ''),
    firstVowel: vowelOf(/[aeiouy]/u.exec(bare.replace(/^y(?=[aeiou])/u, ''))?.[0] ?? ''),
    lastVowel: vowelOf(/(?:ee|oo|[aeiouy])(?=[^aeiouy]*$)/u.exec(bare)?.[0] ?? ''),
    ending: endingOf(letters),
    isClustered: /^(?:[kgdtscz]h|[^aeiouy])[^aeiouyh]/u.test(letters),
    syllables: bare.replace(/^y/u, '').match(/[aeiouyw]*[aeiouy][aeiouyw]*/gu)?.length ?? 0,
  };
}

function skeletonOf(letters: string): string {
  return singled(letters)
    .replace(/(?<=.)ch(?!$)|sh/gu, 'š')
    .replace(/([kgdt])h/gu, '$1')
    .replace(/^[aeiou]/u, '~')
    .replace(/(?<=.)(?:[aeiouy]|(?<![aeiouy~])h|h(?![aeiouy]))/gu, '');
}

/** Short words differ in too little for more than this. */
function plainOf(letters: string): string {
  return singled(
    letters
      .replace(/ee/gu, 'i')
      .replace(/oo|ou|o/gu, 'u')
      .replace(/q/gu, 'k')
      .replace(/(?<=.)[ae][iy]/gu, 'ai')
      .replace(/(?<=.)y/gu, 'i')
      .replace(/(?<=.{3}[ae])h$/u, ''),
  );
}

function singled(letters: string): string {
  return letters.replace(/(.)\1+/gu, '$1');
}

function endingOf(letters: string): Vowel {
  if (/[ae]h$/u.test(letters)) return 'a';
  return vowelOf(/(?:ee|oo|[aeiouy])$/u.exec(letters)?.[0] ?? '');
}

function vowelOf(letters: string): Vowel {
  if (letters === '') return '';
  if (letters === 'ee' || letters === 'i' || letters === 'y') return 'i';
  return letters === 'a' || letters === 'e' ? letters : 'o';
}
