import type { ArticleId } from '../../corpus/index.js';
import type { LedgerVector } from '../date-ledger.js';
import { vectorFrom } from './blobs.js';
import type { Connection } from './open-database.js';
import { searchText, wordQuery } from './text-search.js';

interface VectorRow {
  article: string;
  vector: Buffer;
}

/** In how many passages each word occurs, not counted beyond `most`. */
export function wordFrequencies(
  database: Connection,
  words: readonly string[],
  most: number,
): number[] {
  const count = database
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM passages_fts WHERE passages_fts MATCH ? LIMIT ?)',
    )
    .pluck();
  return words.map((word) => count.get(wordQuery([word]), most) ?? 0);
}

/** The first of the words, as many as `limit`, that occur in other articles than this one. */
export function wordsElsewhere(
  database: Connection,
  words: readonly string[],
  id: ArticleId,
  limit: number,
): string[] {
  const find = database.prepare<[string, string]>(
    `SELECT 1 FROM passages_fts f JOIN passages p ON p.rowid = f.rowid
       WHERE passages_fts MATCH ? AND p.article <> (SELECT rowid FROM articles WHERE id = ?)
       LIMIT 1`,
  );
  const found: string[] = [];
  for (const word of words) {
    if (found.length >= limit) break;
    if (find.get(wordQuery([word]), id) !== undefined) found.push(word);
  }
  return found;
}

/** Vectors of the passages of other articles that hold the words best. */
export function vectorsElsewhere(
  database: Connection,
  words: readonly string[],
  limit: number,
  without: ArticleId,
): LedgerVector[] {
  const own = Number(
    database
      .prepare<[string]>(
        'SELECT count(*) FROM passages p JOIN articles a ON a.rowid = p.article WHERE a.id = ?',
      )
      .pluck()
      .get(without),
  );
  const select = database.prepare<[string, string], VectorRow>(
    `SELECT a.id AS article, e.vector FROM passages p JOIN articles a ON a.rowid = p.article
       JOIN embeddings e ON e.id = p.embedding_id WHERE p.id = ? AND a.id <> ?`,
  );
  return searchText(database, { words, limit: limit + own }, null)
    .flatMap(({ id }) => select.get(id, without) ?? [])
    .slice(0, limit)
    .map(vectorOf);
}

/** Vectors of the first passages of an article. */
export function vectorsOfArticle(
  database: Connection,
  id: ArticleId,
  limit: number,
): LedgerVector[] {
  return database
    .prepare<[string, number], VectorRow>(
      `SELECT a.id AS article, e.vector FROM passages p JOIN articles a ON a.rowid = p.article
         JOIN embeddings e ON e.id = p.embedding_id WHERE a.id = ? ORDER BY p.ordinal LIMIT ?`,
    )
    .all(id, limit)
    .map(vectorOf);
}

function vectorOf({ article, vector }: VectorRow): LedgerVector {
  return { article: article as ArticleId, vector: vectorFrom(vector) };
}
