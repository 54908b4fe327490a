import type { Connection } from '../open-database.js';

/** Drops the names that no article has any more. Call it inside a transaction. */
export function dropUnusedNames(database: Connection): void {
  database.exec('DELETE FROM names WHERE articles = 0');
}
