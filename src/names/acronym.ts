import { foldWord, isFunctionWord } from '../words/index.js';

const LONGEST_NAME = 200;
const LONGEST_ACRONYM = 10;
/** Small words of names in other languages that acronyms pass over. */
const FOREIGN_SMALL_WORDS = new Set([
  'de',
  'la',
  'le',
  'les',
  'des',
  'du',
  'di',
  'del',
  'der',
  'und',
  'et',
  'e',
  'y',
]);

/** A word of a name that gives letters to an acronym. */
interface Giver {
  readonly letters: string;
  /** Whether an acronym may pass over it: small words, and what a hyphen ties to another word. */
  readonly isOptional: boolean;
}

/** Whether a word looks like an acronym: two capitals at least, no more than ten letters; "AfDB", "U.N.", "NGOs". */
export function isAcronym(word: string): boolean {
  return lettersOf(word) !== null;
}

/**
 * Whether an acronym stands for a name by its letters: "ICG" for "International Crisis Group", "ICRC" for "International
 * Committee of the Red Cross", "AfDB" for "African Development Bank". Small words may give a letter or none; what follows a
 * last "and" may be left out ("CDC"); a small letter goes on with its word.
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  if (letters === null || name.length > LONGEST_NAME) return false;
  const givers = giversOf(name);
  if (givers.filter(({ isOptional }) => !isOptional).length < 2) return false;
  if (spells(letters, givers, 0, 0)) return true;
  const end = name.search(/ (?:and|&) [^ ]+$/u);
  return end > 0 && spells(letters, giversOf(name.slice(0, end)), 0, 0);
}

/** The letters in capitals and small as they are written, without full stops and a plural's "s". */
function lettersOf(acronym: string): string | null {
  const letters = acronym.replaceAll('.', '').replace(/(?<=\p{Lu}{2})s$/u, '');
  if (letters.length > LONGEST_ACRONYM || !/^\p{Lu}[\p{Lu}\p{Ll}&]*$/u.test(letters)) return null;
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= letters.length ? letters : null;
}

function giversOf(name: string): Giver[] {
  return name
    .replace(/^the /iu, '')
    .split(/[\s/,]+/u)
    .flatMap((word) =>
      word.split(/[-‐‑–]/u).map((part, at) => {
        const letters = foldWord(part);
        return { letters, isOptional: at > 0 || isSmall(letters) };
      }),
    )
    .filter(({ letters }) => letters !== '');
}

function isSmall(folded: string): boolean {
  return isFunctionWord(folded) || FOREIGN_SMALL_WORDS.has(folded);
}

/** Whether the letters from `at` on are given by the words from `word` on. Bounded: few letters, few optional words. */
function spells(letters: string, givers: readonly Giver[], at: number, word: number): boolean {
  const giver = givers[word];
  if (giver === undefined) return at === letters.length;
  if (giver.isOptional && spells(letters, givers, at, word + 1)) return true;
  const letter = letters.charAt(at);
  if (letter === '' || !giver.letters.startsWith(foldWord(letter))) return false;
  let taken = 1;
  while (
    /\p{Ll}/u.test(letters.charAt(at + taken)) &&
    letters.charAt(at + taken) === giver.letters.charAt(taken)
  ) {
    taken += 1;
  }
  return spells(letters, givers, at + taken, word + 1);
}
