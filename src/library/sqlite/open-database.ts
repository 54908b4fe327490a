import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { FootnoteError } from '../../errors/footnote-error.js';
import { bringToFormat, checkFormat, isEmpty } from './database-format.js';
import { LIBRARY_FORMAT } from './schema.js';

/** An open SQLite database. */
export type Connection = Database.Database;

/** How long a connection waits for another one's transaction, milliseconds. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the database of a library and checks that it is one: right application, readable, of a version we know. A file
 * that is none is left as it is. To a reader, a database that a writer is only just making is not there yet.
 * @throws FootnoteError `library/missing` (reading), `library/corrupt`, `library/newer`
 */
export function openDatabase(file: string, access: 'read' | 'write'): Connection {
  if (access === 'read' && !existsSync(file)) {
    throw new FootnoteError('library/missing', { folder: dirname(file) });
  }
  mkdirSync(dirname(file), { recursive: true });
  let database: Connection | undefined;
  try {
    database = new Database(file, { readonly: access === 'read', timeout: BUSY_TIMEOUT });
    if (isEmpty(database)) {
      if (access === 'read') throw new FootnoteError('library/missing', { folder: dirname(file) });
    } else {
      const version = checkFormat(database, file, LIBRARY_FORMAT);
      if (access === 'read' && version < LIBRARY_FORMAT.version) {
        throw new FootnoteError('library/outdated', { folder: dirname(file) });
      }
    }
    if (access === 'write') {
      // Larger pages than the usual 4 KiB: most rows are BLOBs of several kilobytes.
      database.pragma('page_size = 8192');
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = NORMAL');
      database.pragma('foreign_keys = ON');
      bringToFormat(database, LIBRARY_FORMAT);
    }
    database.pragma('mmap_size = 1073741824');
    database.pragma('cache_size = -65536');
    return database;
  } catch (error) {
    database?.close();
    throw asLibraryError(error, file);
  }
}

/** What SQLite threw as a fault of the library, where the database is damaged or out of reach. */
export function asLibraryError(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const damaged = error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB';
  if (!damaged && !error.code.startsWith('SQLITE_CANTOPEN')) return error;
  return new FootnoteError('library/corrupt', { file, reason: error.message }, { cause: error });
}
