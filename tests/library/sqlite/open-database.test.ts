import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { storeArticles } from '../sample-articles.js';

const refuses = async (folder: string, code: string) => {
  const store = new SqliteLibrary(folder);
  await expect(store.openReader()).rejects.toMatchObject({ code });
  await expect(store.openWriter()).rejects.toMatchObject({ code });
};

describe('opening the database of a library', () => {
  test('a file that is no database is refused and left alone', async () => {
    const folder = await libraryFolder();
    const file = join(folder, 'library.sqlite');
    writeFileSync(file, 'Dear diary, '.repeat(1_000));
    const before = readFileSync(file);
    await refuses(folder, 'library/corrupt');
    expect(readFileSync(file)).toEqual(before);
  });

  test('a database of another program is refused and left alone', async () => {
    const folder = await libraryFolder();
    const file = join(folder, 'library.sqlite');
    const other = new Database(file);
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    const before = readFileSync(file);
    await refuses(folder, 'library/corrupt');
    expect(readFileSync(file)).toEqual(before);
  });

  test('a library of a later version is refused', async () => {
    const folder = await libraryFolder();
    await (await new SqliteLibrary(folder).openWriter()).close();
    const database = new Database(join(folder, 'library.sqlite'));
    database.pragma('user_version = 99');
    database.close();
    await refuses(folder, 'library/newer');
  });

  test('a library that was cut off is refused', async () => {
    const folder = await libraryFolder();
    await (await new SqliteLibrary(folder).openWriter()).close();
    truncateSync(join(folder, 'library.sqlite'), 700);
    await refuses(folder, 'library/corrupt');
  });

  test('a library that was damaged inside says so when the damage is met', async () => {
    const folder = await libraryFolder();
    const store = new SqliteLibrary(folder);
    const encoder = createHashEncoder();
    const file = join(folder, 'library.sqlite');
    const maker = await store.openWriter();
    await maker.prepare({ corpus: '/corpus', model: encoder.identity });
    await maker.close();
    const { size: empty } = statSync(file);
    const writer = await store.openWriter();
    const paragraphs = Array.from({ length: 300 }, (_, n) => `Paragraph ${n} of the report.`);
    await storeArticles(writer, encoder, [{ path: 'a.txt', paragraphs }]);
    await writer.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xa5, empty));
    const reader = await store.openReader();
    const { vector } = await encoder.encodeQuestion('report');
    await expect(reader.matchVector({ vector, limit: 5 })).rejects.toMatchObject({
      code: 'library/corrupt',
      context: { file },
    });
    await reader.close();
  });

  test('a library that is only just being made is not there yet, and is made by the next writer', async () => {
    for (const prepare of [
      (file: string) => writeFileSync(file, ''),
      (file: string) => {
        const half = new Database(file);
        half.pragma('journal_mode = WAL');
        half.close();
      },
    ]) {
      const folder = await libraryFolder();
      prepare(join(folder, 'library.sqlite'));
      const store = new SqliteLibrary(folder);
      await expect(store.openReader()).rejects.toMatchObject({ code: 'library/missing' });
      await (await store.openWriter()).close();
      await (await store.openReader()).close();
    }
  });

  test('a reader does not make a folder or a file', async () => {
    const folder = join(await libraryFolder(), 'none');
    await expect(new SqliteLibrary(folder).openReader()).rejects.toMatchObject({
      code: 'library/missing',
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('a writer that could not open the database gives the right to write back', async () => {
    const folder = await libraryFolder();
    const file = join(folder, 'library.sqlite');
    writeFileSync(file, 'x'.repeat(5_000));
    const store = new SqliteLibrary(folder);
    await expect(store.openWriter()).rejects.toMatchObject({ code: 'library/corrupt' });
    writeFileSync(file, '');
    await (await store.openWriter()).close();
  });

  test('the log does not stay large although a reader stays', async () => {
    const folder = await libraryFolder();
    const store = new SqliteLibrary(folder);
    const encoder = createHashEncoder();
    const writer = await store.openWriter();
    await writer.prepare({ corpus: '/corpus', model: encoder.identity });
    const reader = await store.openReader();
    const paragraphs = Array.from({ length: 500 }, (_, n) => `Paragraph ${n} of the report.`);
    await storeArticles(writer, encoder, [{ path: 'a.txt', paragraphs }]);
    await reader.state();
    await writer.close();
    expect(statSync(join(folder, 'library.sqlite-wal')).size).toBe(0);
    expect((await reader.state()).passages).toBe(500);
    await reader.close();
  });
});
