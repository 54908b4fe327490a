import type { NameId } from '../../../recognition/index.js';
import type { RecordBounds } from '../../actor-reader.js';
import type { AllowedArticles } from '../allowed-articles.js';
import type { Connection } from '../open-database.js';

/** What a statement about some names is bound to: lists as JSON arrays of rowids, which SQLite looks up in. */
export interface ReadingScope {
  readonly names: string;
  /** The articles that a filter lets through; null where there is none. */
  readonly allowed: string | null;
  /** -1 where there is none. */
  readonly limit: number;
}

/** A condition: the column holds one of the names of the scope. */
export function isOfScope(column: string): string {
  return `${column} IN (SELECT value FROM json_each(:names))`;
}

/** A condition: the column holds an article that the filter lets through. */
export function isAllowed(column: string): string {
  return `(:allowed IS NULL OR ${column} IN (SELECT value FROM json_each(:allowed)))`;
}

/**
 * The order of records, for a query in which `articles` is called `a`: by date, undated articles last, then by article.
 * @param within the order within an article
 */
export function recordOrder({ latestFirst = false }: RecordBounds, within: string): string {
  return `a.first_day IS NULL, a.first_day ${latestFirst ? 'DESC' : 'ASC'}, a.id, ${within}`;
}

/** The scope of a reading. Names that are not known are left out. */
export function scopeOf(
  database: Connection,
  names: readonly NameId[],
  { limit }: RecordBounds,
  allowed: AllowedArticles | null,
): ReadingScope {
  const rowidOf = database
    .prepare<[string], number>('SELECT rowid FROM names WHERE id = ?')
    .pluck();
  const rowids = [...new Set(names)].flatMap((name) => rowidOf.get(name) ?? []);
  return {
    names: JSON.stringify(rowids),
    allowed: allowedList(allowed),
    limit: limit === undefined ? -1 : Math.max(0, limit),
  };
}

/** The articles that a filter lets through as a JSON array; null where it lets all through. */
export function allowedList(allowed: AllowedArticles | null): string | null {
  return allowed === null ? null : JSON.stringify([...allowed.rowids]);
}
