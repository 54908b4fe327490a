import type { LibraryReader } from '../library/index.js';
import { foldWord, keyParts } from '../words/index.js';

/** Whether any article has a word, as it was written or folded; a hyphenated one where it has all that carries it. */
export async function isKnown(
  word: string,
  library: Pick<LibraryReader, 'containsWord'>,
): Promise<boolean> {
  if (await library.containsWord(word)) return true;
  if (!word.includes('-')) return library.containsWord(foldWord(word));
  for (const part of keyParts(word)) if (!(await isKnown(part, library))) return false;
  return true;
}
