import type { FileRecord } from '../records.js';
import type { Connection } from './open-database.js';
import { type FileRow, fileFrom } from './rows.js';

/** A table whose rows can be counted. */
export type Table = 'files' | 'articles' | 'passages' | 'embeddings';

/** How many rows a table has. */
export function countRows(database: Connection, table: Table): number {
  return Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
}

/** Every file of the library, in the order of the paths. */
export function filesIn(database: Connection): FileRecord[] {
  return database
    .prepare<[], FileRow>('SELECT * FROM files ORDER BY path')
    .safeIntegers()
    .all()
    .map(fileFrom);
}

/** Whether there are articles whose dates are still to be inferred. */
export function hasUnsettled(database: Connection): boolean {
  return (
    database.prepare('SELECT 1 FROM articles WHERE is_settled = 0 LIMIT 1').get() !== undefined
  );
}
