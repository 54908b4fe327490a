import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.js';
import {
  type ArticleEntry,
  type LibraryWriter,
  SqliteLibrary,
} from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { pathOf, storeArticles } from '../sample-articles.js';
import { eventIn, findingsIn, idOf, sentenceOf } from '../sample-findings.js';

const TABLES = [
  'article_readings',
  'article_names',
  'mentions',
  'roles',
  'statements',
  'encounters',
  'memberships',
  'events',
] as const;

const SURNAMES = ['Boldt', 'Ruud', 'Lund', 'Vik', 'Dahl', 'Moen'];
const nameOf = (number: number) => `Ada ${SURNAMES[number % SURNAMES.length] ?? ''}`;

/** Stores a file of one article that names some people, and all that is found in it. */
async function storeFile(writer: LibraryWriter, path: string, numbers: readonly number[]) {
  const names = [...new Set(numbers.map(nameOf))];
  const paragraphs = names.map((name) => `${name} came to Oslo in 2024.`);
  const [entry] = await storeArticles(writer, createHashEncoder(16), [{ path, paragraphs }]);
  if (entry === undefined) throw new Error('nothing was stored');
  await readNames(writer, entry, names);
  return entry;
}

async function readNames(writer: LibraryWriter, entry: ArticleEntry, names: readonly string[]) {
  const [name = '', other = name] = names;
  const [of, b] = [idOf(name), idOf(other)];
  const sentence = sentenceOf(entry, name);
  const { id } = entry.article;
  const accounts = {
    roles: [{ of, text: 'visitor', tense: 'current', sentence, ...sentence }],
    statements: [{ speaker: of, form: 'quote', sentence, ...sentence }],
    encounters: [{ a: of, b, form: 'met', sentence }],
    memberships: [{ person: of, organisation: b, sentence }],
  } as const;
  const found = names.map((one) => ({ name: one, votes: { person: one.length } }));
  await writer.actors.storeFindings('v1', new Map([[id, findingsIn(entry, found, accounts)]]));
  await writer.actors.storeEvents('e1', new Map([[id, [eventIn(entry, '2024', '2024')]]]));
}

async function newLibrary() {
  const folder = await libraryFolder();
  const writer = await new SqliteLibrary(folder).openWriter();
  await writer.prepare({ corpus: '/corpus', model: createHashEncoder(16).identity });
  const database = new Database(join(folder, 'library.sqlite'), { readonly: true });
  const rows = (sql: string, ...values: string[]) => database.prepare(sql).all(...values);
  return { writer, rows, database };
}

test('taking in one article again touches no rows of the others', async () => {
  const { writer, rows, database } = await newLibrary();
  for (let file = 0; file < 6; file += 1) await storeFile(writer, `${file}.txt`, [0, file]);
  const others = () =>
    TABLES.map((table) => {
      const own = '(SELECT rowid FROM articles WHERE path = ?)';
      return rows(`SELECT * FROM ${table} WHERE article NOT IN ${own}`, '3.txt');
    });
  const names = () => rows('SELECT * FROM names WHERE name NOT IN (?, ?)', nameOf(0), nameOf(3));
  const before = [others(), names()];
  expect(before.flat(2).length).toBeGreaterThan(40);
  await storeFile(writer, '3.txt', [3]);
  expect([others(), names()]).toEqual(before);
  database.close();
  await writer.close();
});

test('sums, references and unused names are kept in step', async () => {
  const { writer, rows, database } = await newLibrary();
  const random = seededRandom(11);
  const number = () => Math.floor(random() * SURNAMES.length);
  for (let step = 0; step < 80; step += 1) {
    const path = `${number()}.txt`;
    if (random() < 0.25) await writer.removeFiles([pathOf(path)]);
    else
      await storeFile(writer, path, [number(), number(), number()].slice(Math.floor(random() * 3)));
  }
  // One name is left without any article, so that there is something to drop.
  await storeFile(writer, 'last.txt', [0]);
  await writer.removeFiles([pathOf('last.txt')]);
  await writer.finish(new Date(0));
  const sums = 'sum(person) AS person, sum(mentions) AS mentions, sum(in_story) AS in_story';
  const counted = rows(
    `SELECT name, count(*) AS articles, ${sums} FROM article_names GROUP BY name ORDER BY name`,
  );
  expect(counted.length).toBeGreaterThan(2);
  expect(
    rows('SELECT rowid AS name, articles, person, mentions, in_story FROM names ORDER BY rowid'),
  ).toEqual(counted);
  const articles = rows('SELECT rowid FROM articles').length;
  expect(articles).toBeGreaterThan(2);
  for (const table of TABLES) {
    expect(rows(`SELECT DISTINCT article FROM ${table}`)).toHaveLength(articles);
  }
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  await writer.close();
});
