import type Database from 'better-sqlite3';
import { FootnoteError } from '../../errors/footnote-error.js';

/** What makes a SQLite file one of ours: a mark, a version, and the tables of that version. */
export interface DatabaseFormat {
  /** Marks the file as being of this format: SQLite's `application_id`. */
  readonly applicationId: number;
  /** The version of the tables: SQLite's `user_version`, from 1. */
  readonly version: number;
  /** The statements that make the tables of this version in an empty database. */
  readonly schema: string;
  /** What brings a database of each earlier version to the next one. */
  readonly migrations: ReadonlyMap<number, string>;
}

/** Whether a database holds no tables yet. */
export function isEmpty(database: Database.Database): boolean {
  return database.prepare('SELECT 1 FROM sqlite_master').get() === undefined;
}

/**
 * Checks that a database that is not empty is of a format, and of no later version. Gives its version.
 * @throws FootnoteError `library/corrupt` where it is of another program, `library/newer`
 */
export function checkFormat(
  database: Database.Database,
  file: string,
  { applicationId, version }: DatabaseFormat,
): number {
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    throw new FootnoteError('library/corrupt', {
      file,
      reason: 'it is a database, but not one of Footnote',
    });
  }
  const found = versionOf(database);
  if (found > version) {
    throw new FootnoteError('library/newer', { file, found, supported: version });
  }
  return found;
}

/**
 * Makes the tables of an empty database, or goes from version to version in one that is behind. After a crash in
 * between, the database is as it was; one that is up to date is not written to. Several processes may do it at once.
 */
export function bringToFormat(
  database: Database.Database,
  { applicationId, version, schema, migrations }: DatabaseFormat,
): void {
  if (!isEmpty(database) && versionOf(database) >= version) return;
  database
    .transaction(() => {
      // Looked at again: another process may have been first.
      if (isEmpty(database)) {
        database.exec(schema);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${version}`);
      }
      for (let from = versionOf(database); from < version; from += 1) {
        database.exec(migrations.get(from) ?? '');
        database.pragma(`user_version = ${from + 1}`);
      }
    })
    .immediate();
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
