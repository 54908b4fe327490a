import type { LibraryReader } from '../../library/index.js';
import { isKnown } from '../is-known.js';
import { questionTerms } from '../question/index.js';

/** The names, numbers and other content words of a claim that no article has, as they were written. */
export async function unknownWords(claim: string, library: LibraryReader): Promise<string[]> {
  const unknown: string[] = [];
  for (const { text } of questionTerms(claim)) {
    if (!(await isKnown(text, library))) unknown.push(text);
  }
  return unknown;
}
