import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  bringToFormat,
  checkFormat,
  type DatabaseFormat,
} from '../../../src/library/sqlite/database-format.js';
import { libraryFolder } from '../library-folder.js';

const FIRST: DatabaseFormat = {
  applicationId: 7,
  version: 1,
  schema: 'CREATE TABLE notes (key TEXT)',
  migrations: new Map(),
};
const THIRD: DatabaseFormat = {
  applicationId: 7,
  version: 3,
  schema: 'CREATE TABLE notes (key TEXT, value TEXT); CREATE INDEX notes_key ON notes (key)',
  migrations: new Map([
    [1, 'ALTER TABLE notes ADD COLUMN value TEXT'],
    [2, 'CREATE INDEX notes_key ON notes (key)'],
  ]),
};

async function emptyDatabase(): Promise<Database.Database> {
  const database = new Database(join(await libraryFolder(), 'any.sqlite'), { timeout: 0 });
  onTestFinished(() => {
    database.close();
  });
  return database;
}

const shapeOf = (database: Database.Database) => ({
  version: database.pragma('user_version', { simple: true }),
  names: database.prepare('SELECT name FROM sqlite_master ORDER BY name').pluck().all(),
  columns: database.pragma("table_info('notes')"),
});

describe('a database', () => {
  test('of an early version goes through every version to the shape of a new one', async () => {
    const [old, fresh] = [await emptyDatabase(), await emptyDatabase()];
    bringToFormat(old, FIRST);
    old.exec("INSERT INTO notes VALUES ('kept')");
    bringToFormat(old, THIRD);
    bringToFormat(fresh, THIRD);
    expect(shapeOf(old)).toEqual(shapeOf(fresh));
    expect(checkFormat(old, 'any', THIRD)).toBe(3);
    expect(old.prepare('SELECT * FROM notes').all()).toEqual([{ key: 'kept', value: null }]);
  });

  test('whose migration fails is as it was', async () => {
    const database = await emptyDatabase();
    bringToFormat(database, FIRST);
    const before = shapeOf(database);
    const migrations = new Map([...THIRD.migrations, [2, 'CREATE NONSENSE']] as const);
    expect(() => bringToFormat(database, { ...THIRD, migrations })).toThrow(/syntax/u);
    expect(shapeOf(database)).toEqual(before);
  });

  test('that is up to date is not waited for while another one writes', async () => {
    const database = await emptyDatabase();
    bringToFormat(database, THIRD);
    database.pragma('journal_mode = WAL');
    const writing = new Database(database.name);
    writing.exec("BEGIN IMMEDIATE; INSERT INTO notes VALUES ('a', 'b')");
    bringToFormat(database, THIRD);
    writing.close();
  });

  test('of a later version, or of another program, is refused by name', async () => {
    const database = await emptyDatabase();
    bringToFormat(database, THIRD);
    expect(() => checkFormat(database, 'any', FIRST)).toThrow(
      expect.objectContaining({
        code: 'library/newer',
        context: { file: 'any', found: 3, supported: 1 },
      }),
    );
    expect(() => checkFormat(database, 'any', { ...THIRD, applicationId: 8 })).toThrow(
      expect.objectContaining({ code: 'library/corrupt' }),
    );
  });
});
