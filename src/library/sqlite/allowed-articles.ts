import type { ArticleFilter } from '../filters.js';
import { pathMatcher } from '../path-pattern.js';
import type { Connection } from './open-database.js';

/** The articles that a filter lets through. */
export interface AllowedArticles {
  readonly rowids: ReadonlySet<number>;
  /** How many passages they have together. */
  readonly passages: number;
  has(rowid: number): boolean;
}

interface Row {
  rowid: number;
  id: string;
  path: string;
  publisher: string | null;
  passages: number;
}

/** Finds the articles that a filter lets through. */
export function allowedArticles(database: Connection, filter: ArticleFilter): AllowedArticles {
  const paths = (filter.files ?? []).map(pathMatcher);
  const within = (filter.within ?? []).map(pathMatcher);
  const publishers = new Set((filter.publishers ?? []).map(foldCase));
  const without = new Set<string>(filter.without);
  const rowids = new Set<number>();
  let passages = 0;
  const rows = database
    .prepare<{ since: string | null; until: string | null }, Row>(
      `SELECT a.rowid, a.id, a.path, a.publisher, (SELECT count(*) FROM passages WHERE article = a.rowid) AS passages
         FROM articles a
         WHERE (:since IS NULL OR a.last_day >= :since) AND (:until IS NULL OR a.first_day <= :until)`,
    )
    .iterate({ since: filter.since ?? null, until: filter.until ?? null });
  for (const row of rows) {
    if (without.has(row.id)) continue;
    if (paths.length > 0 && !paths.some((matches) => matches(row.path))) continue;
    if (within.length > 0 && !within.some((matches) => matches(row.path))) continue;
    if (publishers.size > 0 && !publishers.has(foldCase(row.publisher ?? ''))) continue;
    rowids.add(row.rowid);
    passages += row.passages;
  }
  return { rowids, passages, has: (rowid) => rowids.has(rowid) };
}

function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
