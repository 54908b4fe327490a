import type { ArticleId } from '../../../corpus/index.js';
import type { DateEvidence } from '../../../dating/borrowing/index.js';
import { cosine } from '../../../embedding/index.js';
import type { DateLedger } from '../../date-ledger.js';
import type { WordStatistics } from './word-statistics.js';

/** Names that are searched for, rarest first, in how many passages they may occur together, and how many are compared. */
const MOST_NAMES = 40;
const MOST_OCCURRENCES = 2000;
const MOST_PASSAGES = 100;
/** Passages of the article itself whose vectors are compared. */
const OWN_PASSAGES = 30;

/**
 * The articles that may be about the same event: they share distinctive names, and of those that do, their passages are
 * nearest by vector to those of the article. One search by words and a bounded number of comparisons, however
 * large the library is.
 * @param limit how many articles are given at most, nearest first
 */
export async function relatedArticles(
  ledger: DateLedger,
  { article, names }: DateEvidence,
  statistics: WordStatistics,
  limit: number,
): Promise<readonly ArticleId[]> {
  const words = await searchWords(ledger, article.id, names, statistics);
  if (words.length === 0) return [];
  const own = await ledger.vectorsOf(article.id, OWN_PASSAGES);
  const nearness = new Map<ArticleId, number>();
  for (const found of await ledger.vectorsMatching(words, MOST_PASSAGES, article.id)) {
    const near = Math.max(...own.map((passage) => cosine(passage.vector, found.vector)));
    nearness.set(found.article, Math.max(near, nearness.get(found.article) ?? near));
  }
  return [...nearness]
    .sort(([a, near], [b, other]) => other - near || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}

/** The rarest names of an article that others have too. */
async function searchWords(
  ledger: DateLedger,
  id: ArticleId,
  names: DateEvidence['names'],
  statistics: WordStatistics,
): Promise<string[]> {
  const distinctive = await statistics.distinctive([...names.keys()]);
  const certain = [...distinctive.keys()].filter((name) => names.get(name) === 'name');
  const shared = await ledger.occurringElsewhere(certain, id, MOST_NAMES);
  const words: string[] = [];
  let occurrences = 0;
  for (const name of shared) {
    occurrences += distinctive.get(name) ?? 0;
    if (occurrences > MOST_OCCURRENCES) break;
    words.push(name);
  }
  return words;
}
