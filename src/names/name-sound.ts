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
  /** The vowels between the first and the last one, where several stand together the first of them. */
  readonly innerVowels: readonly Vowel[];
  /** How the word ends: in a consonant (`''`) or in a vowel, which tells "Maria" from "Mario" and "Martin" from both. */
  readonly ending: Vowel;
  readonly syllables: number;
  /** Whether it begins with two consonants. */
  readonly isClustered: boolean;
  /** The same for all spellings of a word, and for some others. */
  readonly key: string;
}

/** Shorter words have one spelling each. */
export const SHORTEST_SPELLED = 4;

/** A vowel as far as transcriptions keep it apart; `''` for none. */
export type Vowel = 'a' | 'e' | 'i' | 'o' | '';

/** Spellings of one sound, applied in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tzch/gu, 'tzh'],
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
  [/^yi/u, 'i'],
  // German without its dots: "Boehler", "Mueller".
  [/([ou])e(?=[^aeiouy])/gu, '$1'],
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

/** Works out what transcriptions of a folded word have in common. */
export type SoundOf = (word: string) => NameSound;

/** `soundOf` that remembers the words it was asked for, as those of names come again and again. */
export function rememberedSounds(): SoundOf {
  const sounds = new Map<string, NameSound>();
  return (word) => {
    const known = sounds.get(word);
    if (known !== undefined) return known;
    const sound = soundOf(word);
    sounds.set(word, sound);
    return sound;
  };
}

/** What transcriptions of a folded word have in common. */
export function soundOf(word: string): NameSound {
  let letters = word.replaceAll('-', '');
  for (const [spelling, sound] of SPELLINGS) letters = letters.replace(spelling, sound);
  const bare = letters.replace(/(?<=[ae])h$/u, '');
  const plain = plainOf(letters);
  const skeleton = skeletonOf(bare);
  const loose = looseOf(skeleton);
  const hissed = bare.includes('z') ? looseOf(skeletonOf(hissing(bare))) : loose;
  return {
    letters,
    plain,
    skeleton,
    loose,
    key: keyOf(letters, hissed),
    firstVowel: vowelOf(/[aeiouy]/u.exec(bare.replace(/^y(?=[aeiou])/u, ''))?.[0] ?? ''),
    lastVowel: vowelOf(/(?:ee|oo|[aeiouy])(?=[^aeiouy]*$)/u.exec(bare)?.[0] ?? ''),
    innerVowels: (bare.match(/[aeiouyw]*[aeiouy][aeiouyw]*/gu) ?? [])
      .slice(1, -1)
      .map((vowels) => vowelOf(vowels.replace(/^w+/u, '').charAt(0))),
    ending: endingOf(letters),
    isClustered: /^(?:[kgdtscz]h|[^aeiouy])[^aeiouyh]/u.test(letters),
    syllables: bare.replace(/^y/u, '').match(/[aeiouyw]*[aeiouy][aeiouyw]*/gu)?.length ?? 0,
  };
}

function skeletonOf(letters: string): string {
  const single = singled(letters);
  const tail = single.slice(1).replace(/sh|ch(?!$)/gu, 'š');
  const head = single.startsWith('sh') ? 'š' : single.charAt(0).replace(/[aeiou]/u, '~');
  const rest = single.startsWith('sh') ? tail.slice(1) : tail;
  // An "h" is heard between vowels only.
  return (head + rest)
    .replace(/([kgdt])h/gu, '$1')
    .replace(/(?<=[aeiouy~])h(?=[aeiouy])/gu, 'H')
    .replace(/(?!^)[aeiouyh]/gu, '')
    .replaceAll('H', 'h');
}

/** "Luiz", "Souza", "Elizabeth" are written with an "s" too. */
export function hissing(letters: string): string {
  return letters.replace(/z(?!h)/gu, 's');
}

function looseOf(skeleton: string): string {
  return skeleton.charAt(0) + skeleton.slice(1).replaceAll('w', '');
}

function keyOf(letters: string, loose: string): string {
  const bones = singled(loose.replace(/[ghqjy]/gu, 'k').replaceAll('z', 's'));
  if (bones.length > 1) return bones;
  if (letters.length < SHORTEST_SPELLED) return `:${letters}`;
  // Of a word of vowels alone even the first may be another one.
  return `${bones}:`;
}

/** Short words differ in too little for more than this. */
function plainOf(letters: string): string {
  const tail = letters
    .slice(1)
    .replace(/[ae][iy]/gu, 'ai')
    .replaceAll('y', 'i')
    .replace(/(?<=[a-z]{2}[ae])h$/u, '');
  return singled(
    (letters.charAt(0) + tail)
      .replaceAll('ee', 'i')
      .replace(/o[ou]?/gu, 'u')
      .replaceAll('q', 'k'),
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
