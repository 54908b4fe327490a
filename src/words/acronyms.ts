import { bareWord, WORD } from './word-forms.js';

/** The letters of an acronym: `US` for "US" and "U.S."; null for other words. */
export function acronymOf(word: string): string | null {
  const letters = word.replaceAll('.', '');
  return /^\p{Lu}{2,}$/u.test(letters) ? letters : null;
}

/** The acronyms in a text, without their full stops: "US", "U.S." and "US-led" all hold `US`. */
export function acronymsIn(text: string): Set<string> {
  const parts = Array.from(text.matchAll(WORD), ([word]) => bareWord(word).split('-')).flat();
  return new Set(parts.map(acronymOf).filter((acronym) => acronym !== null));
}
