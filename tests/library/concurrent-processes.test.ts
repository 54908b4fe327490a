import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SqliteLibrary } from '../../src/library/index.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';
import { writeFiles } from './indexing/indexing-setup.js';
import { libraryFolder } from './library-folder.js';
import { compileLibraryProcess, LibraryProcess } from './processes/start-process.js';
import { pathOf, storeArticles } from './sample-articles.js';

const DELAY = 1_000;
const FILES = Object.fromEntries(
  Array.from({ length: 12 }, (_, n) => [`${n}.md`, `# Report ${n}\n\nThe envoy left town ${n}.\n`]),
);

let program = '';
let remove: () => Promise<void> = async () => undefined;
beforeAll(async () => {
  ({ program, remove } = await compileLibraryProcess());
});
afterAll(() => remove());

describe('two processes', () => {
  const setUp = async () => {
    const corpus = await libraryFolder();
    await writeFiles(corpus, FILES);
    return { kind: 'index', corpus, library: await libraryFolder(), delay: DELAY } as const;
  };

  test('that index the same library: one completes, the other is told that it is locked', async () => {
    const command = await setUp();
    const indexers = await Promise.all([
      LibraryProcess.start(program),
      LibraryProcess.start(program),
    ]);
    for (const indexer of indexers) indexer.send(command);
    const outcomes = await Promise.all(indexers.map((indexer) => indexer.until('done', 'failed')));
    await Promise.all(indexers.map((indexer) => indexer.kill()));
    expect(outcomes.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
      { kind: 'done', articles: 12 },
      { kind: 'failed', code: 'library/locked' },
    ]);
  });

  test('when the one that writes is killed, the next gets in at once', async () => {
    const command = await setUp();
    const [first, second, third] = await Promise.all([
      LibraryProcess.start(program),
      LibraryProcess.start(program),
      LibraryProcess.start(program),
    ]);
    first.send({ ...command, delay: 60_000 });
    // Scanning the folder comes first; the second report comes from a run that holds the lock, for a minute.
    await first.until('progress');
    await first.until('progress');
    const locked = async (indexer: LibraryProcess) => {
      indexer.send(command);
      const { kind } = await indexer.until('done', 'failed');
      return kind === 'failed';
    };
    expect(await locked(second)).toBe(true);
    await first.kill();
    expect(await locked(third)).toBe(false);
    await Promise.all([second.kill(), third.kill()]);
  });

  test('a reader answers while a writer replaces files, and never sees half of one', async () => {
    const folder = await libraryFolder();
    const encoder = createHashEncoder(32);
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.prepare({ corpus: '/corpus', model: encoder.identity });
    const edition = (n: number) => ({
      path: 'news.txt',
      title: 'News',
      paragraphs: Array.from(
        { length: 30 },
        (_, p) => `Edition ${n}, paragraph ${p}, of the envoy.`,
      ),
    });
    await storeArticles(writer, encoder, [
      { path: 'other.txt', paragraphs: ['The envoy stays.'] },
      edition(0),
    ]);
    const reader = await LibraryProcess.start(program);
    reader.send({ kind: 'read', library: folder, words: ['envoy'] });
    await reader.until('seen');
    for (let n = 1; n <= 60; n += 1) {
      await storeArticles(writer, encoder, [edition(n)]);
      if (n % 7 === 0) await writer.removeFiles([pathOf('news.txt')]);
      if (n % 10 === 0) await writer.finish(new Date(n));
      await sleep(3);
    }
    await writer.close();
    const next = await new SqliteLibrary(folder).openWriter();
    await storeArticles(next, encoder, [edition(99)]);

    const whole = new Set(
      Array.from({ length: 100 }, (_, n) => edition(n).paragraphs.toSorted().join('\n')),
    );
    let seen = 0;
    for (let last = ''; !last.startsWith('Edition 99'); ) {
      const look = await reader.until('seen', 'failed');
      if (look.kind === 'failed') throw new Error(`the reader failed: ${look.code}`);
      expect(look.files['other.txt']).toEqual(['The envoy stays.']);
      const news = look.files['news.txt'];
      if (news !== undefined) expect(whole).toContain(news.join('\n'));
      last = news?.[0] ?? '';
      seen += 1;
    }
    expect(seen).toBeGreaterThan(5);
    await next.close();
    await reader.kill();
  });

  test('a reader opens and answers after the writer was killed', async () => {
    const command = await setUp();
    const corpus = Object.fromEntries(
      Array.from({ length: 500 }, (_, n) => [
        `${n}.md`,
        `# Note ${n}\n\nThe envoy wrote note ${n}.\n`,
      ]),
    );
    await writeFiles(command.corpus, corpus);
    const indexer = await LibraryProcess.start(program);
    indexer.send({ ...command, delay: 100 });
    for (let embedded = 0; embedded === 0; ) {
      embedded = (await indexer.until('progress')).embedded;
    }
    await indexer.kill();
    const reader = await new SqliteLibrary(command.library).openReader();
    const { passages } = await reader.state();
    expect(passages).toBeGreaterThan(0);
    expect(await reader.matchText({ words: ['envoy'], limit: 1_000 })).toHaveLength(passages);
    const { vector } = await createHashEncoder(32).encodeQuestion('the envoy');
    expect(await reader.matchVector({ vector, limit: 1_000 })).toHaveLength(passages);
    await reader.close();
  });
});
