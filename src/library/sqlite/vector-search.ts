import type { PassageId } from '../../corpus/index.js';
import type { ScoredPassage, VectorQuery } from '../library.js';
import type { Neighbour } from '../vectors/graph.js';
import type { VectorIndex } from '../vectors/vector-index.js';
import type { AllowedArticles } from './allowed-articles.js';
import { vectorFrom } from './blobs.js';
import type { Connection } from './open-database.js';

/** Up to how many vectors a filtered search compares one by one instead of walking the graph. */
const EXACT_SEARCH_LIMIT = 20_000;

/**
 * The passages nearest to a vector, best first by cosine.
 * @param index brought up to date with the database
 * @param allowed the articles that the query's filter lets through; null where it lets all through
 */
export function searchVectors(
  database: Connection,
  index: VectorIndex,
  query: VectorQuery,
  allowed: AllowedArticles | null,
): readonly ScoredPassage[] {
  if (allowed !== null && allowed.passages <= EXACT_SEARCH_LIMIT) {
    return compareAll(database, query, allowed);
  }
  // Some neighbours belong to passages that are gone or filtered out: ask for more until enough are left.
  for (let wanted = query.limit + 16; ; wanted *= 4) {
    const neighbours = index.search(query.vector, wanted);
    const found = passagesWith(database, neighbours, allowed).slice(0, query.limit);
    if (found.length >= query.limit || neighbours.length < wanted) return found;
  }
}

function compareAll(
  database: Connection,
  { vector, limit }: VectorQuery,
  allowed: AllowedArticles,
): readonly ScoredPassage[] {
  const select = database.prepare<[number], { id: string; vector: Buffer }>(
    `SELECT p.id, e.vector FROM passages p JOIN embeddings e ON e.id = p.embedding_id WHERE p.article = ?`,
  );
  const found: ScoredPassage[] = [];
  for (const article of allowed.rowids) {
    for (const row of select.iterate(article)) {
      found.push({ id: row.id as PassageId, score: dot(vector, vectorFrom(row.vector)) });
    }
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

function passagesWith(
  database: Connection,
  neighbours: readonly Neighbour[],
  allowed: AllowedArticles | null,
): ScoredPassage[] {
  const select = database.prepare<[number], { id: string; article: number }>(
    'SELECT id, article FROM passages WHERE embedding_id = ? ORDER BY id',
  );
  return neighbours.flatMap(({ id, similarity }) =>
    select
      .all(id)
      .filter(({ article }) => allowed?.has(article) ?? true)
      .map((row) => ({ id: row.id as PassageId, score: similarity })),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
