import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { FootnoteError } from '../../errors/footnote-error.js';

/**
 * How long to wait for the lock, milliseconds. Whoever comes second touches the file before it is refused; with no
 * patience at all, two that start together can each find the other in the way, and none gets in.
 */
const PATIENCE = 500;

/** Holds the right to write to a library until it is released or its process ends, however it ends. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write. The lock is an open exclusive transaction on an empty database beside the library: the
 * operating system drops it with the process, so a killed indexer leaves nothing behind that must be cleaned up.
 * Waits for half a second at most.
 * @throws FootnoteError `library/locked` where another process or thread holds it
 */
export function takeWriterLock(folder: string): WriterLock {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'writer.lock'), { timeout: PATIENCE });
  try {
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    throw busy ? new FootnoteError('library/locked', { folder }, { cause: error }) : error;
  }
  return { release: () => database.close() };
}
