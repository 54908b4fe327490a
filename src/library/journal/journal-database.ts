import Database from 'better-sqlite3';
import type { z } from 'zod';
import { FootnoteError } from '../../errors/footnote-error.js';
import { bringToFormat, checkFormat, isEmpty } from '../sqlite/database-format.js';
import { asLibraryError, type Connection } from '../sqlite/open-database.js';
import { JOURNAL_FORMAT } from './journal-format.js';

/**
 * How long a statement waits for another process, milliseconds. Waiting holds up everything else on the thread, and
 * transactions of a journal are short.
 */
const BUSY_TIMEOUT = 500;

/** The values of a statement's parameters, by their names. */
export type Values = Readonly<Record<string, string | number | Buffer | null>>;

/**
 * The SQLite database of a journal: statements that are prepared once, give checked rows, and throw FootnoteErrors of
 * code `library/corrupt` where the file is damaged or holds what no journal would.
 */
export class JournalDatabase {
  readonly #file: string;
  readonly #database: Connection;

  /**
   * Opens a journal and brings it to the current version.
   * @param options.make whether an empty one is made where there is no file
   * @throws FootnoteError `library/corrupt`, `library/newer`; the file is then left as it is
   */
  constructor(file: string, { make }: { readonly make: boolean }) {
    this.#file = file;
    let database: Connection | undefined;
    try {
      database = new Database(file, { fileMustExist: !make, timeout: BUSY_TIMEOUT });
      if (!isEmpty(database)) checkFormat(database, file, JOURNAL_FORMAT);
      database.pragma('journal_mode = WAL');
      database.pragma('synchronous = NORMAL');
      database.pragma('foreign_keys = ON');
      // What people have deleted must not be left in freed pages.
      database.pragma('secure_delete = ON');
      bringToFormat(database, JOURNAL_FORMAT);
      this.#database = database;
    } catch (error) {
      database?.close();
      throw asLibraryError(error, file);
    }
  }

  /** A query for one row; null where there is none. */
  one<Row>(sql: string, row: z.ZodType<Row>): (values: Values) => Row | null {
    const statement = this.#prepare(sql);
    return (values) => {
      const found = this.#attempt(() => statement.get(values));
      return found === undefined ? null : this.#read(row, found);
    };
  }

  /** A query for all rows. */
  all<Row>(sql: string, row: z.ZodType<Row>): (values: Values) => readonly Row[] {
    const statement = this.#prepare(sql);
    return (values) =>
      this.#attempt(() => statement.all(values)).map((found) => this.#read(row, found));
  }

  /** A change. Gives the number of rows that it touched, without those that went along by a foreign key. */
  change(sql: string): (values: Values) => number {
    const statement = this.#prepare(sql);
    return (values) => this.#attempt(() => statement.run(values)).changes;
  }

  /** Does work as one transaction, which takes the right to write at its beginning. */
  atomically<Result>(work: () => Result): Result {
    return this.#attempt(() => this.#database.transaction(work).immediate());
  }

  /**
   * Moves the write-ahead log into the database and empties it, so that what was deleted is in neither. Where another
   * process is reading, this is left to the next time or to closing.
   */
  emptyLog(): void {
    this.#attempt(() => this.#database.pragma('wal_checkpoint(TRUNCATE)'));
  }

  close(): void {
    this.#database.close();
  }

  #prepare(sql: string): Database.Statement<[Values]> {
    return this.#attempt(() => this.#database.prepare<[Values]>(sql));
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw asLibraryError(error, this.#file);
    }
  }

  #read<Row>(row: z.ZodType<Row>, found: unknown): Row {
    const parsed = row.safeParse(found);
    if (parsed.success) return parsed.data;
    // The message of the issue, not the value: that is what somebody wrote.
    const [issue] = parsed.error.issues;
    const reason = `a row cannot be read: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new FootnoteError('library/corrupt', { file: this.#file, reason });
  }
}
