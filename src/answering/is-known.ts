import type { LibraryReader } from '../library/index.js';
import { foldWord, keyParts } from '../words/index.js';

/**
 * Whether any article has a word, as it was written or folded; a hyphenated one where it has all that carries it.
 * @param within the bounds of what may be told of, as in `ArticleFilter`
 */
export async function isKnown(
  word: string,
  library: Pick<LibraryReader, 'containsWord'>,
  within?: readonly string[],
): Promise<boolean> {
  if (await library.containsWord(word, within)) return true;
  if (!word.includes('-')) return library.containsWord(foldWord(word), within);
  for (const part of keyParts(word)) if (!(await isKnown(part, library, within))) return false;
  return true;
}
