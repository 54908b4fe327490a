import type { PassageId } from '../../corpus/index.js';
import type { ScoredPassage, TextQuery } from '../library.js';
import { pathMatcher } from '../path-pattern.js';
import type { AllowedArticles } from './allowed-articles.js';
import type { Connection } from './open-database.js';

/**
 * The passages with any of the words, best first by BM25.
 * @param allowed the articles that the query's filter lets through; null where it lets all through
 */
export function searchText(
  database: Connection,
  { words, limit }: TextQuery,
  allowed: AllowedArticles | null,
): readonly ScoredPassage[] {
  if (words.length === 0 || limit < 1) return [];
  const match = wordQuery(words);
  if (allowed === null) {
    return database
      .prepare<[string, number], ScoredPassage>(
        `SELECT p.id, -best.rank AS score FROM
           (SELECT rowid, rank FROM passages_fts WHERE passages_fts MATCH ? ORDER BY rank LIMIT ?) best
           JOIN passages p ON p.rowid = best.rowid ORDER BY best.rank`,
      )
      .all(match, limit);
  }
  const found: ScoredPassage[] = [];
  const rows = database
    .prepare<[string], { id: string; article: number; score: number }>(
      `SELECT p.id, p.article, -best.rank AS score FROM
         (SELECT rowid, rank FROM passages_fts WHERE passages_fts MATCH ? ORDER BY rank LIMIT -1) best
         JOIN passages p ON p.rowid = best.rowid ORDER BY best.rank`,
    )
    .iterate(match);
  for (const row of rows) {
    if (allowed.has(row.article)) found.push({ id: row.id as PassageId, score: row.score });
    if (found.length >= limit) break;
  }
  return found;
}

/** Whether any passage holds the word, of files that match one of the patterns where there are any. */
export function holdsWord(
  database: Connection,
  word: string,
  within: readonly string[] = [],
): boolean {
  const found = database
    .prepare<[string], { path: string }>(
      `SELECT a.path FROM passages_fts f JOIN passages p ON p.rowid = f.rowid
         JOIN articles a ON a.rowid = p.article WHERE passages_fts MATCH ?`,
    )
    .iterate(phrase(word));
  const matchers = within.map(pathMatcher);
  // Leaving the loop ends the query: a common word is found with one of the first rows.
  for (const { path } of found) {
    if (matchers.length === 0 || matchers.some((matches) => matches(path))) return true;
  }
  return false;
}

/** The full-text query for passages with any of the words. */
export function wordQuery(words: readonly string[]): string {
  return words.map(phrase).join(' OR ');
}

/** Quoted, a word of a question can only ever be a word to FTS5, never an operator. */
function phrase(word: string): string {
  // The text of a query ends for FTS5 at the first NUL.
  return `"${word.replaceAll('"', ' ').replaceAll('\0', ' ')}"`;
}
