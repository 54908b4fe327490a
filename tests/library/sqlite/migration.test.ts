import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { SqliteLibrary } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { storeArticles } from '../sample-articles.js';

/** What version 2 did not have. */
const TO_VERSION_2 = `
  DROP TRIGGER articles_redated;
  DROP TABLE events;
  DROP TABLE memberships;
  DROP TABLE encounters;
  DROP TABLE statements;
  DROP TABLE roles;
  DROP TABLE mentions;
  DROP TABLE article_names;
  DROP TABLE article_readings;
  DROP TABLE names;
  PRAGMA user_version = 2;
`;

/** What version 1 did not have. */
const TO_VERSION_1 = `
  ${TO_VERSION_2}
  DROP TABLE date_links;
  DROP INDEX articles_unsettled;
  ALTER TABLE articles DROP COLUMN is_settled;
  ALTER TABLE articles DROP COLUMN inferred_dating;
  PRAGMA user_version = 1;
`;

/** A library of two articles, taken back to an earlier version. */
async function libraryOf(toVersion: string): Promise<string> {
  const folder = await libraryFolder();
  const encoder = createHashEncoder();
  const writer = await new SqliteLibrary(folder).openWriter();
  await writer.prepare({ corpus: '/corpus', model: encoder.identity });
  await storeArticles(writer, encoder, [
    { path: 'a.txt', date: '2025-03', paragraphs: ['The cabinet met.'] },
    { path: 'b.txt', paragraphs: ['The harbour reopened.'] },
  ]);
  await writer.finish(new Date(0));
  await writer.close();
  const database = new Database(join(folder, 'library.sqlite'));
  database.exec(toVersion);
  database.close();
  return folder;
}

/** Tables, indexes and triggers, and the columns of every table. */
function shapeOf(folder: string) {
  const database = new Database(join(folder, 'library.sqlite'), { readonly: true });
  const names = database
    .prepare<[], string>('SELECT name FROM sqlite_master ORDER BY name')
    .pluck()
    .all();
  const columns = names.map((name) => [name, database.pragma(`table_xinfo('${name}')`)]);
  const version = database.pragma('user_version', { simple: true });
  database.close();
  return { columns, version };
}

const EARLIER = [
  [1, TO_VERSION_1],
  [2, TO_VERSION_2],
] as const;

test.each(EARLIER)(
  'a reader refuses a library of version %i and says what to do',
  async (_, to) => {
    const folder = await libraryOf(to);
    await expect(new SqliteLibrary(folder).openReader()).rejects.toMatchObject({
      code: 'library/outdated',
      context: { folder },
    });
  },
);

test('a writer brings a library of version 1 up to date and keeps all that it holds', async () => {
  const folder = await libraryOf(TO_VERSION_1);
  const store = new SqliteLibrary(folder);
  const writer = await store.openWriter();
  const reader = await store.openReader();
  expect(await reader.articles()).toMatchObject([
    { path: 'a.txt', dating: { status: 'dated', date: { value: '2025-03' } } },
    { path: 'b.txt', dating: { status: 'undated' } },
  ]);
  expect(await reader.matchText({ words: ['harbour'], limit: 5 })).toHaveLength(1);
  expect(await reader.articles({ filter: { since: '2025-03-20' } })).toHaveLength(1);
  // Dates were never inferred in it: the next run does it.
  expect(await reader.hasUnsettledDates()).toBe(true);
  expect(await writer.dates.unsettled()).toHaveLength(2);
  await reader.close();
  await writer.close();
});

test('a writer brings a library of version 2 up to date, with every article still to be read for names', async () => {
  const folder = await libraryOf(TO_VERSION_2);
  const store = new SqliteLibrary(folder);
  const writer = await store.openWriter();
  const reader = await store.openReader();
  const { embeddings, passages } = await reader.state();
  expect({ embeddings, passages }).toEqual({ embeddings: 2, passages: 2 });
  expect(await reader.actors.hasUnread({ findings: '1', events: '1' })).toBe(true);
  expect(await writer.actors.unread('1', 10)).toHaveLength(2);
  expect(await reader.actors.names()).toEqual([]);
  await reader.close();
  await writer.close();
});

test.each(EARLIER)(
  'a library of version %i that was brought up to date is made like a new one',
  async (_, to) => {
    const folder = await libraryOf(to);
    await (await new SqliteLibrary(folder).openWriter()).close();
    const fresh = await libraryFolder();
    await (await new SqliteLibrary(fresh).openWriter()).close();
    expect(shapeOf(folder)).toEqual(shapeOf(fresh));
  },
);

test('a migration that was cut short is done again', async () => {
  const folder = await libraryOf(TO_VERSION_1);
  const file = join(folder, 'library.sqlite');
  const interrupted = new Database(file);
  interrupted.exec('BEGIN IMMEDIATE; ALTER TABLE articles ADD COLUMN inferred_dating TEXT');
  interrupted.close();
  await (await new SqliteLibrary(folder).openWriter()).close();
  await (await new SqliteLibrary(folder).openReader()).close();
});
