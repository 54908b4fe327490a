import type { LibraryReader } from '../../library/index.js';
import { isKnown } from '../is-known.js';
import { questionTerms } from '../question/index.js';

const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * The names, numbers and other content words of a claim that no article has, as they were written. A year that an
 * article is dated by is not unknown: articles rarely name the year that they appear in.
 * @param within the bounds of what may be told of, as in `ArticleFilter`
 */
export async function unknownWords(
  claim: string,
  library: LibraryReader,
  within: readonly string[] = [],
): Promise<string[]> {
  const unknown: string[] = [];
  for (const { text } of questionTerms(claim)) {
    if (
      !(await isKnown(text, library, within)) &&
      !(await isYearOfArticle(text, library, within))
    ) {
      unknown.push(text);
    }
  }
  return unknown;
}

async function isYearOfArticle(
  word: string,
  library: LibraryReader,
  within: readonly string[],
): Promise<boolean> {
  if (!YEAR.test(word)) return false;
  const filter = { since: `${word}-01-01`, until: `${word}-12-31`, within };
  return (await library.articles({ filter, limit: 1 })).length > 0;
}
