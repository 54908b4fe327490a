import {
  copyFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.js';
import {
  type ArticleEntry,
  type LibraryReader,
  type LibraryWriter,
  SqliteLibrary,
} from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { libraryFolder } from '../library-folder.js';
import { NO_TOKENS, randomVector } from '../random-vectors.js';
import { articleEntry, fileRecord } from '../sample-articles.js';

const DIMENSION = 24;
const NOW = new Date(0);
const MANIFEST = 'passages.hnsw.json';
const { identity } = createHashEncoder(DIMENSION);
const origin = { corpus: '/corpus', model: identity };
const query = randomVector(seededRandom(99), DIMENSION);

/** Stores an article whose passages get vectors that the seed determines. */
async function storeRandom(
  writer: LibraryWriter,
  seed: number,
  size: number,
): Promise<ArticleEntry> {
  const random = seededRandom(seed);
  const paragraphs = Array.from({ length: size }, (_, n) => `Passage ${n} of ${seed}.`);
  const entry = articleEntry({ path: `${seed}.txt`, paragraphs });
  await writer.storeEmbeddings(
    entry.passages.map(({ textHash }) => ({
      textHash,
      encoding: { vector: randomVector(random, DIMENSION), tokens: NO_TOKENS },
    })),
  );
  await writer.storeFile(fileRecord(entry.article.path), [entry]);
  return entry;
}

async function makeLibrary(seed: number): Promise<string> {
  const folder = await libraryFolder();
  const writer = await new SqliteLibrary(folder).openWriter();
  await writer.prepare(origin);
  await storeRandom(writer, seed, 200);
  await writer.finish(NOW);
  await writer.close();
  return folder;
}

const graphIn = (folder: string) =>
  join(folder, readdirSync(folder).find((name) => name.endsWith('.hnsw')) ?? 'none');

const changeManifest = (folder: string, changes: object) => {
  const file = join(folder, MANIFEST);
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...changes }));
};

const DAMAGES: Readonly<Record<string, (folder: string) => Promise<void> | void>> = {
  'no graph': (folder) => rmSync(graphIn(folder)),
  'no manifest': (folder) => rmSync(join(folder, MANIFEST)),
  'a graph that was cut off': (folder) => truncateSync(graphIn(folder), 10_000),
  'an empty graph': (folder) => truncateSync(graphIn(folder), 0),
  'a graph with a flipped bit': (folder) => {
    const bytes = readFileSync(graphIn(folder));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0b100;
    writeFileSync(graphIn(folder), bytes);
  },
  'other bytes in the place of the graph': (folder) => {
    writeFileSync(graphIn(folder), Buffer.alloc(readFileSync(graphIn(folder)).length, 7));
  },
  'the graph of another library': async (folder) => {
    copyFileSync(graphIn(await makeLibrary(2)), graphIn(folder));
  },
  'graph and manifest of another library': async (folder) => {
    const other = await makeLibrary(2);
    copyFileSync(graphIn(other), graphIn(folder));
    copyFileSync(join(other, MANIFEST), join(folder, MANIFEST));
  },
  'a manifest of another dimension': (folder) => changeManifest(folder, { dimension: 12 }),
  'a manifest with another number of vectors': (folder) => changeManifest(folder, { count: 199 }),
  'a manifest of a later version': (folder) => changeManifest(folder, { format: 99 }),
  'a manifest that leads out of the folder': (folder) => {
    changeManifest(folder, { file: '../passages.hnsw' });
  },
  'a manifest that is no JSON': (folder) => writeFileSync(join(folder, MANIFEST), '{"format": 1,'),
};

async function openReader(folder: string): Promise<LibraryReader> {
  const reader = await new SqliteLibrary(folder).openReader();
  onTestFinished(() => reader.close());
  return reader;
}

const search = async (reader: LibraryReader) => {
  const found = await reader.matchVector({ vector: query, limit: 12 });
  return found.map(({ id, score }) => ({ id, score: Number(score.toFixed(5)) }));
};

describe('a damaged vector index', () => {
  test.each(Object.entries(DAMAGES))(
    '%s: readers answer, the next run repairs',
    async (_, damage) => {
      const folder = await makeLibrary(1);
      const right = await search(await openReader(folder));
      await damage(folder);

      const reader = await openReader(folder);
      expect(await search(reader)).toEqual(right);
      expect((await reader.state()).vectorIndexProblem).toMatch(/\w/u);

      // The writer is given no encoder: whatever it does comes from the stored vectors.
      const writer = await new SqliteLibrary(folder).openWriter();
      await writer.prepare(origin);
      const report = await writer.finish(NOW);
      await writer.close();
      expect(report).toMatchObject({
        action: 'rebuilt',
        added: 200,
        why: expect.stringMatching(/\w/u),
      });

      expect(await search(reader)).toEqual(right);
      expect((await reader.state()).vectorIndexProblem).toBeNull();
      expect(await search(await openReader(folder))).toEqual(right);
      expect(readdirSync(folder).filter((name) => /\.hnsw$|\.tmp$/u.test(name))).toHaveLength(1);
    },
  );

  test('it is repaired by a run that adds many vectors as well', async () => {
    const folder = await makeLibrary(1);
    truncateSync(graphIn(folder), 10_000);
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.prepare(origin);
    await storeRandom(writer, 3, 1_200);
    expect(await writer.finish(NOW)).toMatchObject({ action: 'rebuilt', added: 1_400 });
    await writer.close();
    expect((await (await openReader(folder)).state()).vectorIndexProblem).toBeNull();
  });

  test('an index that is lost while a reader has it in memory does not stop the reader', async () => {
    const folder = await makeLibrary(1);
    const reader = await openReader(folder);
    const right = await search(reader);
    rmSync(graphIn(folder));
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.touchFiles([]);
    await storeRandom(writer, 4, 3);
    expect((await search(reader)).length).toBe(12);
    await writer.removeFiles([articleEntry({ path: '4.txt', paragraphs: [] }).article.path]);
    expect(await search(reader)).toEqual(right);
    await writer.close();
  });
});

test('an index from a later state of the library is not used when a backup was put back', async () => {
  const folder = await makeLibrary(1);
  const database = join(folder, 'library.sqlite');
  copyFileSync(database, `${database}.backup`);
  const add = async (seed: number) => {
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.prepare(origin);
    const entry = await storeRandom(writer, seed, 1_200);
    const report = await writer.finish(NOW);
    await writer.close();
    return { entry, report };
  };
  expect((await add(5)).report).toEqual({ action: 'extended', added: 1_200 });
  copyFileSync(`${database}.backup`, database);

  // The new vectors get the ids that the ones before had, which the index still knows.
  const { entry, report } = await add(6);
  expect(report).toMatchObject({ action: 'rebuilt', added: 1_400 });
  const reader = await openReader(folder);
  const random = seededRandom(6);
  for (const { passage } of entry.passages.slice(0, 40)) {
    const vector = randomVector(random, DIMENSION);
    const [best] = await reader.matchVector({ vector, limit: 1 });
    expect(best).toMatchObject({ id: passage.id, score: expect.closeTo(1, 5) });
  }
});
