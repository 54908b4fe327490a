import { acronymOf, foldWord } from '../words/index.js';
import type { NameWord } from './name-word.js';

/**
 * The two names that a hyphen ties together: those of "US-Hamas", where one is an acronym, and of "Israel-Hamas", where
 * the text has both by themselves. Null for a single name such as "Amir-Abdollahian".
 * @param inside the folded words that the text has with a capital inside its sentences
 */
export function splitNamePair(
  word: NameWord,
  inside: ReadonlySet<string>,
): readonly [NameWord, NameWord] | null {
  const cut = word.text.indexOf('-');
  const before = word.text.slice(0, cut);
  const behind = word.text.slice(cut + 1);
  const parts = [before, behind];
  if (cut < 2 || !parts.every((part) => /^\p{Lu}[^-]/u.test(part))) return null;
  const isPair =
    parts.some((part) => acronymOf(part) !== null) ||
    parts.every((part) => inside.has(foldWord(part)));
  if (!isPair) return null;
  const place = word.start + cut;
  return [
    { ...word, end: place, text: before, folded: foldWord(before) },
    { ...word, start: place + 1, text: behind, folded: foldWord(behind) },
  ];
}
