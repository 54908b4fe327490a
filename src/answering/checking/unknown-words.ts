import type { LibraryReader } from '../../library/index.js';
import { foldWord, keyParts } from '../../words/index.js';
import { questionTerms } from '../question/index.js';

/** The names, numbers and other content words of a claim that no article has, as they were written. */
export async function unknownWords(claim: string, library: LibraryReader): Promise<string[]> {
  const unknown: string[] = [];
  for (const { text } of questionTerms(claim)) {
    if (!(await isKnown(text, library))) unknown.push(text);
  }
  return unknown;
}

async function isKnown(word: string, library: LibraryReader): Promise<boolean> {
  if (await library.containsWord(word)) return true;
  if (!word.includes('-')) return library.containsWord(foldWord(word));
  for (const part of keyParts(word)) if (!(await isKnown(part, library))) return false;
  return true;
}
