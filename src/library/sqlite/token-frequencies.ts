import { idsFrom } from './blobs.js';
import type { Connection } from './open-database.js';

/**
 * Counts the passages with these vectors into (`change` 1) or out of (-1) the numbers of passages that each token
 * occurs in. Call it inside the transaction that stores or drops them.
 */
export function addTokenFrequencies(
  database: Connection,
  embeddings: readonly number[],
  change: 1 | -1,
): void {
  const select = database.prepare<[number], { ids: Buffer; counts: Buffer }>(
    'SELECT ids, counts FROM tokens WHERE embedding_id = ?',
  );
  const changes = new Map<number, number>();
  for (const embedding of embeddings) {
    const row = select.get(embedding);
    if (row === undefined) continue;
    for (const id of new Set(idsFrom(row))) {
      changes.set(id, (changes.get(id) ?? 0) + change);
    }
  }
  const upsert = database.prepare<[number, number]>(
    'INSERT INTO token_frequencies VALUES (?, ?) ON CONFLICT DO UPDATE SET passages = passages + excluded.passages',
  );
  for (const [id, by] of changes) upsert.run(id, by);
}
