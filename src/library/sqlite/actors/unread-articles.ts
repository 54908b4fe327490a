import type { ArticleId } from '../../../corpus/index.js';
import type { ActorVersions } from '../../actor-ledger.js';
import type { Connection } from '../open-database.js';

const UNREAD = `SELECT a.id FROM articles a
  WHERE NOT EXISTS (SELECT 1 FROM article_readings WHERE article = a.rowid AND version = ?)`;

const STALE = `SELECT a.id FROM article_readings r JOIN articles a ON a.rowid = r.article
  WHERE r.events_version IS NOT ?`;

/** Articles that were not read for names under a version, by id. */
export function articlesToRead(database: Connection, version: string, limit: number): ArticleId[] {
  return firstIds(database, UNREAD, version, limit);
}

/** Articles that were read for names and whose events are not those of a version and of their dates, by id. */
export function articlesWithStaleEvents(
  database: Connection,
  version: string,
  limit: number,
): ArticleId[] {
  return firstIds(database, STALE, version, limit);
}

/** Whether any article is still to be read for names or events. */
export function hasUnreadArticles(
  database: Connection,
  { findings, events }: ActorVersions,
): boolean {
  return (
    database.prepare(`${UNREAD} LIMIT 1`).get(findings) !== undefined ||
    database.prepare(`${STALE} LIMIT 1`).get(events) !== undefined
  );
}

function firstIds(database: Connection, sql: string, version: string, limit: number): ArticleId[] {
  return database
    .prepare<[string, number], string>(`${sql} ORDER BY a.id LIMIT ?`)
    .pluck()
    .all(version, limit) as ArticleId[];
}
