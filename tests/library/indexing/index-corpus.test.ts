import { rename, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IndexProgress } from '../../../src/library/index.js';
import { pathOf } from '../sample-articles.js';
import {
  current,
  type IndexingSetup,
  indexingSetup,
  notingStore,
  writeFiles,
} from './indexing-setup.js';

const article = (title: string, ...paragraphs: string[]) =>
  `# ${title}\n\n${paragraphs.join('\n\n')}\n`;

const FILES = {
  'doha.md': article('Envoys meet in Doha', 'Envoys of both sides met in Doha on Wednesday.'),
  'court/listing.md': article(
    'Court annuls listing',
    'The court annulled the listing of the group.',
  ),
  'oil.txt':
    'Oil falls for a third week\n\nThe price of oil fell to 63 dollars on Friday, traders said.\n',
};

const NOTHING = { added: [], changed: [], renamed: [], removed: [] };

const find = async ({ store }: IndexingSetup, word: string) => {
  const reader = await store.openReader();
  try {
    const found = await reader.matchText({ words: [word], limit: 20 });
    return (await reader.passages(found.map(({ id }) => id))).map(({ article: { path } }) => path);
  } finally {
    await reader.close();
  }
};
describe('indexCorpus', () => {
  test('takes in a new corpus', async () => {
    const setup = await indexingSetup({ ...FILES, 'LICENSE.md': 'Terms', 'logo.png': 'x' });
    expect(await current(setup)).toBe(false);
    const report = await setup.run();
    expect(report).toMatchObject({
      ...NOTHING,
      added: ['court/listing.md', 'doha.md', 'oil.txt'],
      unchanged: 0,
      skipped: [],
      ignored: 2,
      articles: 3,
      passages: 3,
      embedded: 3,
      reused: 0,
      vectorIndex: { action: 'rebuilt', added: 3 },
    });
    expect(await find(setup, 'envoys')).toEqual(['doha.md']);
    expect(await current(setup)).toBe(true);
  });

  test('a second run reads, embeds and stores nothing', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    const methods = new Set<string>();
    const report = await setup.run({
      store: notingStore(setup.store, (method) => methods.add(method)),
      encoder: {
        ...setup.encoder,
        countTokens: () => Promise.reject(new Error('nothing to count')),
      },
    });
    expect(report).toMatchObject({ ...NOTHING, unchanged: 3, embedded: 0, reused: 0 });
    expect(report).toMatchObject({ articles: 3, passages: 3, vectorIndex: { action: 'kept' } });
    expect(setup.encoder.encoded).toEqual([]);
    expect(methods).not.toContain('storeFile');
    expect(methods).not.toContain('storeEmbeddings');
  });

  test('a changed file is replaced and only its new texts are embedded', async () => {
    const filler = Array.from(
      { length: 30 },
      (_, n) => `Sentence ${n} of the record was read out.`,
    );
    const setup = await indexingSetup({ ...FILES, 'record.md': article('The record', ...filler) });
    const before = await setup.run();
    const more = [...filler, 'The sitting was adjourned.'];
    await writeFiles(setup.corpus, { 'record.md': article('The record', ...more) });
    expect(await current(setup)).toBe(false);
    const report = await setup.run();
    expect(report).toMatchObject({ ...NOTHING, changed: ['record.md'], unchanged: 3, articles: 4 });
    expect(before.embedded).toBeGreaterThan(report.embedded);
    expect(report.embedded).toBe(setup.encoder.encoded.length);
    expect(report.reused).toBeGreaterThan(0);
    expect(await find(setup, 'adjourned')).toEqual(['record.md']);
  });

  test('a renamed file is embedded no second time', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    await rename(join(setup.corpus, 'doha.md'), join(setup.corpus, 'court/doha-talks.md'));
    const report = await setup.run();
    expect(report).toMatchObject({
      ...NOTHING,
      renamed: [{ from: 'doha.md', to: 'court/doha-talks.md' }],
      unchanged: 2,
      embedded: 0,
      reused: 1,
    });
    expect(await find(setup, 'envoys')).toEqual(['court/doha-talks.md']);
  });

  test('a removed file leaves nothing behind', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    await rm(join(setup.corpus, 'doha.md'));
    expect(await current(setup)).toBe(false);
    expect(await setup.run()).toMatchObject({ ...NOTHING, removed: ['doha.md'], articles: 2 });
    expect(await find(setup, 'envoys')).toEqual([]);
    expect(await current(setup)).toBe(true);
  });

  test('a file with another time and the same content is not read again', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    await utimes(join(setup.corpus, 'doha.md'), 1_800_000_000, 1_800_000_000.25);
    expect(await current(setup)).toBe(false);
    const methods = new Set<string>();
    const store = notingStore(setup.store, (method) => methods.add(method));
    expect(await setup.run({ store })).toMatchObject({ ...NOTHING, unchanged: 3, embedded: 0 });
    expect(methods).not.toContain('storeFile');
    expect(await current(setup)).toBe(true);
  });

  test('files that hold no article are named with the reason, in every run', async () => {
    const setup = await indexingSetup({
      ...FILES,
      'broken.json': '{"title": "Half a rec',
      'empty.txt': '',
      'noise.txt': Uint8Array.from({ length: 600 }, (_, n) => (n * 7919) % 256),
    });
    await symlink('/etc/hosts', join(setup.corpus, 'outside.txt'));
    const skipped = [
      { path: 'broken.json', reason: 'malformed' },
      { path: 'empty.txt', reason: 'empty' },
      { path: 'noise.txt', reason: 'binary' },
      { path: 'outside.txt', reason: 'outside-folder' },
    ];
    const first = await setup.run();
    expect(first).toMatchObject({ skipped, articles: 3 });
    expect(first.added).toEqual(['court/listing.md', 'doha.md', 'oil.txt']);
    expect(first.skipped.every(({ detail }) => detail !== '')).toBe(true);
    expect(await setup.run()).toMatchObject({ ...NOTHING, skipped, unchanged: 6 });
    expect(await current(setup)).toBe(true);

    await writeFiles(setup.corpus, {
      'empty.txt': 'Rain\n\nRain fell on the whole coast.\n',
      'oil.txt': '',
    });
    const report = await setup.run();
    expect(report).toMatchObject({ ...NOTHING, added: ['empty.txt'], changed: ['oil.txt'] });
    expect(report.skipped.map(({ path }) => path)).toContain('oil.txt');
    expect(await find(setup, 'oil')).toEqual([]);
  });

  test('a file that could not be opened is tried again, and does not make the library stale', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    // What a file looks like that was not readable in the run before: no hash, and nothing else will change.
    const writer = await setup.store.openWriter();
    const [file] = (await writer.files()).filter(({ path }) => path === 'doha.md');
    if (file === undefined) throw new Error('doha.md is not in the library');
    const skipped = { reason: 'unreadable', detail: 'it cannot be read (EACCES)' } as const;
    await writer.storeFile({ ...file, contentHash: null, skipped }, []);
    await writer.close();
    expect(await current(setup)).toBe(true);
    expect(await setup.run()).toMatchObject({ ...NOTHING, added: ['doha.md'], unchanged: 2 });
    expect(await find(setup, 'envoys')).toEqual(['doha.md']);
  });

  test('equal texts in several files are embedded once', async () => {
    const same = article('Statement', 'The ministry denied the report in full.');
    const setup = await indexingSetup({ 'a.md': same, 'b.md': same, 'sub/c.md': same });
    expect(await setup.run()).toMatchObject({ articles: 3, passages: 3, embedded: 1, reused: 2 });
    expect((await find(setup, 'ministry')).toSorted()).toEqual(['a.md', 'b.md', 'sub/c.md']);
    await writeFiles(setup.corpus, { 'd.md': same });
    expect(await setup.run()).toMatchObject({ added: ['d.md'], embedded: 0, reused: 1 });
    await rm(join(setup.corpus, 'a.md'));
    expect(await setup.run()).toMatchObject({ removed: ['a.md'], passages: 3 });
    expect((await find(setup, 'ministry')).toSorted()).toEqual(['b.md', 'd.md', 'sub/c.md']);
  });

  test('a JSON Lines file of many articles is kept as one file', async () => {
    const lines = Array.from({ length: 300 }, (_, n) =>
      JSON.stringify({
        _id: `r${n}`,
        title: `Brief ${n}`,
        text: `Event ${n} was reported at noon.`,
      }),
    );
    const setup = await indexingSetup({ 'briefs.jsonl': lines.join('\n') });
    expect(await setup.run()).toMatchObject({
      added: ['briefs.jsonl'],
      articles: 300,
      embedded: 300,
    });
    const reader = await setup.store.openReader();
    const articles = await reader.articlesIn(pathOf('briefs.jsonl'));
    expect(articles.map(({ record }) => record)).toEqual(lines.map((_, n) => `r${n}`));
    await reader.close();
    lines[150] = JSON.stringify({
      _id: 'r150',
      title: 'Brief 150',
      text: 'A correction was printed.',
    });
    await writeFiles(setup.corpus, { 'briefs.jsonl': lines.join('\n') });
    expect(await setup.run()).toMatchObject({
      changed: ['briefs.jsonl'],
      articles: 300,
      embedded: 1,
    });
  });

  test('an empty folder gives an empty library that is current', async () => {
    const setup = await indexingSetup({});
    expect(await setup.run()).toMatchObject({
      ...NOTHING,
      articles: 0,
      vectorIndex: { action: 'kept' },
    });
    expect(await current(setup)).toBe(true);
  });

  test('a folder that is not there is a fault, and no library is made', async () => {
    const setup = await indexingSetup({});
    const corpus = join(setup.corpus, 'none');
    await expect(setup.run({ corpus })).rejects.toMatchObject({ code: 'corpus/missing' });
    await expect(setup.store.openReader()).rejects.toMatchObject({ code: 'library/missing' });
  });

  test('progress never goes back and ends at 1', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `${n}.md`,
        article(
          `Report ${n}`,
          ...Array.from({ length: n }, (_p, p) => `Item ${p} of report ${n}.`),
        ),
      ]),
    );
    const setup = await indexingSetup({ ...many, 'empty.txt': '' });
    for (const changed of [{}, { '7.md': 'Another text\n\nIt is wholly new.\n' }, {}]) {
      await writeFiles(setup.corpus, changed);
      const seen: IndexProgress[] = [];
      const report = await setup.run({ onProgress: (progress) => seen.push(progress) });
      expect(seen[0]).toMatchObject({ stage: 'scanning', share: 0 });
      expect(seen.at(-1)).toMatchObject({
        stage: 'finishing',
        share: 1,
        embedded: report.embedded,
      });
      for (const [at, { share, filesDone, filesTotal }] of seen.entries()) {
        expect(share).toBeGreaterThanOrEqual(seen[at - 1]?.share ?? 0);
        expect(share).toBeLessThanOrEqual(1);
        expect(filesDone).toBeLessThanOrEqual(filesTotal);
        expect(filesDone).toBeGreaterThanOrEqual(seen[at - 1]?.filesDone ?? 0);
      }
      expect(seen.at(-1)?.filesDone).toBe(seen.at(-1)?.filesTotal);
    }
  });
});
