import { join } from 'node:path';
import type { LibraryReader, LibraryStore, LibraryWriter } from '../library.js';
import { GraphKeeper } from '../vectors/graph-keeper.js';
import { VectorIndex } from '../vectors/vector-index.js';
import { openDatabase } from './open-database.js';
import { SqliteReader } from './sqlite-reader.js';
import { SqliteWriter } from './sqlite-writer.js';
import { takeWriterLock } from './writer-lock.js';

const DATABASE = 'library.sqlite';

/** A library kept in a folder: one SQLite database, which is the truth, and a vector index derived from it. */
export class SqliteLibrary implements LibraryStore {
  /** The folder. */
  readonly place: string;

  constructor(folder: string) {
    this.place = folder;
  }

  async openReader(): Promise<LibraryReader> {
    const file = join(this.place, DATABASE);
    return new SqliteReader(openDatabase(file, 'read'), file, new VectorIndex(this.place));
  }

  async openWriter(): Promise<LibraryWriter> {
    const lock = takeWriterLock(this.place);
    try {
      const database = openDatabase(join(this.place, DATABASE), 'write');
      return new SqliteWriter(database, this.place, lock, new GraphKeeper(this.place));
    } catch (error) {
      lock.release();
      throw error;
    }
  }
}
