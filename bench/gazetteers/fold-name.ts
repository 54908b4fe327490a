import { plainName } from '../../src/names/gazetteers/index.js';
import { bareWord, foldWord } from '../../src/words/index.js';

/** A name in the form that the lists are looked up in: folded words in plain letters, without a leading "the". */
export function foldName(name: string): string {
  const words = name.split(/[\s‐–_/-]+/u).map((word) => foldWord(bareWord(word)));
  return plainName(words.filter((word) => word !== '').join(' '));
}

/** Whether a folded name is of the letters a to z alone, as names in English news are. */
export function isLatin(folded: string): boolean {
  return /^[a-z]+(?: [a-z]+)*$/.test(folded);
}
