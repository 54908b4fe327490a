import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.js';
import { indexCorpus, SqliteLibrary } from '../../src/library/index.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';
import { type Files, writeFiles } from './indexing/indexing-setup.js';
import { libraryFolder } from './library-folder.js';
import { compileLibraryProcess, LibraryProcess } from './processes/start-process.js';
import { pairRecognizer } from './sample-recognizer.js';

const KILLS = 30;
const FILES = 36;
/** How long the encoder takes for a group of texts, milliseconds. */
const DELAY = 60;

const WORDS =
  `ceasefire envoy hostage minister harbour court appeal listing quota tariff flood harvest
  strike union ballot border crossing aid convoy grain pipeline reactor budget inquiry verdict`.split(
    /\s+/u,
  );

const random = seededRandom(20_250_306);
const pick = (below: number) => Math.floor(random() * below);
const NAMES = ['Ada Boldt', 'Kai Ruud', 'Ann Vik', 'Bo Dahl'];
const pickName = () => NAMES[pick(NAMES.length)] ?? '';
const sentence = () => {
  const words = Array.from({ length: 5 + pick(5) }, () => WORDS[pick(WORDS.length)] ?? '');
  const told = `The ${words.join(' ')}`;
  return random() < 0.2 ? `${told}, ${pickName()} said on 5 March 2025.` : `${told}.`;
};
const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
const report = () => `# ${sentence()}\n\n${sentences(3 + pick(60))}\n`;
const briefs = () =>
  Array.from({ length: 16 }, (_, n) => JSON.stringify({ _id: `b${n}`, text: sentences(2) }));
/** A report in one of three files, briefs in the others. */
const content = (file: number): Files =>
  file % 3 === 0 ? { [`${file}.md`]: report() } : { [`${file}.jsonl`]: briefs().join('\n') };

let program = '';
let remove: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  ({ program, remove } = await compileLibraryProcess());
});
afterAll(() => remove());

/** Changes, renames and removes some of the files, so that there is something to do again. */
async function changeCorpus(corpus: string, edition: number): Promise<void> {
  for (let file = 0; file < FILES; file += 1) {
    const [path = ''] = Object.keys(content(file));
    const chance = random();
    if (chance < 0.6) await writeFiles(corpus, content(file));
    else if (chance < 0.75) {
      await rename(join(corpus, path), join(corpus, `${edition}-${path}`)).catch(() => undefined);
    } else if (chance < 0.85) await rm(join(corpus, path), { force: true });
  }
}

/** All that can be known of a library, without what depends on the way it came about. */
async function contentsOf(folder: string): Promise<object> {
  const reader = await new SqliteLibrary(folder).openReader();
  const articles = await reader.articles();
  const whole = await Promise.all(articles.map(({ id }) => reader.article(id)));
  const passages = (await Promise.all(articles.map(({ id }) => reader.passagesOf(id)))).flat();
  const tokens = await reader.tokenVectors(passages.map(({ id }) => id));
  const encoder = createHashEncoder(32);
  const queries = seededRandom(4);
  const searches = [];
  for (let n = 0; n < 20; n += 1) {
    const words = Array.from(
      { length: 3 },
      () => WORDS[Math.floor(queries() * WORDS.length)] ?? '',
    );
    const { vector } = await encoder.encodeQuestion(words.join(' '));
    for (const found of [
      await reader.matchText({ words, limit: 10_000 }),
      await reader.matchVector({ vector, limit: 10 }),
    ]) {
      // Equal scores have no order.
      const rounded = found.map(({ id, score }) => `${score.toFixed(4)} ${id}`);
      searches.push(rounded.toSorted());
    }
  }
  const files = (await reader.files()).map(({ mtime: _, ...file }) => file);
  const { vectorIndexProblem } = await reader.state();
  const names = await reader.actors.names();
  const ids = names.map(({ id }) => id);
  const mentions = await reader.actors.mentions(ids, {});
  const events = await reader.actors.events({});
  expect(mentions.length).toBeGreaterThan(0);
  expect(events.length).toBeGreaterThan(0);
  await reader.close();
  const database = new Database(join(folder, 'library.sqlite'), { readonly: true });
  const rows = (sql: string) => database.prepare(sql).all();
  const vectors = rows('SELECT text_hash, vector FROM embeddings ORDER BY text_hash');
  const frequencies = rows('SELECT * FROM token_frequencies WHERE passages <> 0 ORDER BY token');
  const broken = database.pragma('integrity_check');
  database.close();
  return {
    files,
    whole,
    passages,
    tokens,
    searches,
    vectors,
    frequencies,
    broken,
    vectorIndexProblem,
    names,
    mentions,
    events,
  };
}

test('an indexer that is killed thirty times ends with the library of one that was left alone', async () => {
  const corpus = await libraryFolder();
  const library = await libraryFolder();
  for (let file = 0; file < FILES; file += 1) await writeFiles(corpus, content(file));

  const command = { kind: 'index', corpus, library, delay: DELAY } as const;
  const first = await LibraryProcess.start(program);
  const started = performance.now();
  first.send({ ...command, library: await libraryFolder() });
  await first.until('done');
  // Some moments come shortly before a run would end, some after it has.
  const longestLife = 1.2 * (performance.now() - started);
  await first.kill();

  let completed = 0;
  let killed = 0;
  // The next process loads its modules while the one before is at work.
  let next = LibraryProcess.start(program);
  while (killed < KILLS) {
    const indexer = await next;
    next = LibraryProcess.start(program);
    indexer.send(command);
    const ended = indexer.until('done', 'failed');
    const life = random() * longestLife;
    const outcome = await Promise.race([ended, sleep(life).then(() => null)]);
    ended.catch(() => undefined);
    await indexer.kill();
    if (outcome === null) killed += 1;
    else {
      expect(outcome).toMatchObject({ kind: 'done' });
      completed += 1;
      await changeCorpus(corpus, completed);
    }
  }
  const last = await next;
  last.send(command);
  expect(await last.until('done', 'failed')).toMatchObject({ kind: 'done' });
  await last.kill();

  const undisturbed = await libraryFolder();
  await indexCorpus({
    corpus,
    store: new SqliteLibrary(undisturbed),
    encoder: createHashEncoder(32),
    recognizer: pairRecognizer(),
    tokens: true,
    rebuild: false,
    now: () => new Date(0),
  });
  expect(await contentsOf(library)).toEqual(await contentsOf(undisturbed));
}, 240_000);
