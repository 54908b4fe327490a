import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryFolder } from '../library-folder.js';
import { current, indexingSetup, notingEncoder, writeFiles } from './indexing-setup.js';

const reports = (from: number, to: number) =>
  Object.fromEntries(
    Array.from({ length: to - from }, (_, n) => [
      `report-${from + n}.md`,
      `# Report ${from + n}\n\nItem one of report ${from + n} was closed.\n\nItem two stays open.\n`,
    ]),
  );

describe('carrying on with a library', () => {
  test('a run that is stopped is carried on by the next one', async () => {
    const setup = await indexingSetup(reports(0, 450));
    const stop = new AbortController();
    const stopped = setup.run({
      signal: stop.signal,
      onProgress: ({ embedded }) => {
        if (embedded >= 100) stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    const reader = await setup.store.openReader();
    const { articles } = await reader.state();
    await reader.close();
    expect(articles).toBeGreaterThan(0);
    expect(articles).toBeLessThan(450);
    const report = await setup.run();
    expect(report).toMatchObject({ articles: 450, unchanged: articles });
    expect(report.added).toHaveLength(450 - articles);
    expect(report.embedded).toBeLessThanOrEqual(450 - articles);
  });

  test('a run can be stopped in the middle of one large file', async () => {
    const lines = Array.from({ length: 1_000 }, (_, n) =>
      JSON.stringify({ text: `Event ${n} was reported.` }),
    );
    const setup = await indexingSetup({ 'all.jsonl': lines.join('\n') });
    const stop = new AbortController();
    const stopped = setup.run({
      signal: stop.signal,
      onProgress: ({ embedded }) => {
        if (embedded > 0) stop.abort(new Error('enough'));
      },
    });
    await expect(stopped).rejects.toThrow('enough');
    const { embedded } = await setup.run();
    expect(embedded).toBeLessThan(1_000);
  });

  test('a run that is stopped before it starts stores nothing', async () => {
    const setup = await indexingSetup(reports(0, 3));
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(setup.run({ signal })).rejects.toThrow('never mind');
    expect(setup.encoder.encoded).toEqual([]);
  });

  test('a failing encoder fails the run, and the next one carries on', async () => {
    const setup = await indexingSetup(reports(0, 200));
    let calls = 0;
    const encoder = {
      ...setup.encoder,
      encodePassages: (...given: Parameters<typeof setup.encoder.encodePassages>) => {
        calls += 1;
        return calls === 2
          ? Promise.reject(new Error('worker died'))
          : setup.encoder.encodePassages(...given);
      },
    };
    await expect(setup.run({ encoder })).rejects.toThrow('worker died');
    expect(await setup.run()).toMatchObject({ articles: 200 });
  });

  test('--rebuild makes the library anew, with another model too', async () => {
    const setup = await indexingSetup(reports(0, 4));
    await setup.run();
    const texts = setup.encoder.encoded.toSorted();
    expect(await setup.run({ rebuild: true })).toMatchObject({
      articles: 4,
      embedded: texts.length,
    });
    expect(setup.encoder.encoded.toSorted()).toEqual(texts);
    const other = notingEncoder(32);
    await expect(setup.run({ encoder: other })).rejects.toMatchObject({ code: 'model/mismatch' });
    expect(await setup.run({ encoder: other, rebuild: true })).toMatchObject({
      articles: 4,
      vectorIndex: { action: 'rebuilt' },
    });
  });

  test('another reader version reads all files again and embeds only what came out different', async () => {
    const setup = await indexingSetup(reports(0, 150));
    await setup.run();
    const writer = await setup.store.openWriter();
    for (const file of await writer.files()) {
      await writer.storeFile({ ...file, readerVersion: '0' }, []);
    }
    await writer.close();
    await writeFiles(setup.corpus, { 'report-3.md': '# Report 3\n\nItem one was reopened.\n' });
    const report = await setup.run();
    expect(report.changed).toHaveLength(150);
    expect(setup.encoder.encoded).toEqual(['Report 3 | Item one was reopened.']);
    expect(report).toMatchObject({ articles: 150, embedded: 1, reused: 149 });
  });

  test('token vectors are added to a library that had none', async () => {
    const setup = await indexingSetup(reports(0, 5));
    await setup.run({ tokens: false });
    const { store } = setup;
    expect(await current(setup, { tokens: false })).toBe(true);
    expect(await current(setup)).toBe(false);
    expect(await setup.run({ tokens: true })).toMatchObject({ embedded: 5 });
    const reader = await store.openReader();
    const { tokens } = await setup.encoder.encodeQuestion('item report');
    expect([...(await reader.tokenFrequencies(tokens.ids))]).toEqual([5, 5]);
    await reader.close();
  });

  test('a corpus that was moved keeps its library', async () => {
    const setup = await indexingSetup(reports(0, 6));
    await setup.run();
    const moved = join(await libraryFolder(), 'moved');
    await rename(setup.corpus, moved);
    await writeFiles(moved, reports(6, 8));
    expect(await setup.run({ corpus: moved })).toMatchObject({
      articles: 8,
      unchanged: 6,
      embedded: 2,
    });
    const reader = await setup.store.openReader();
    expect((await reader.state()).corpus).toBe(moved);
    await reader.close();
  });

  test('a copy of a corpus counts as the corpus', async () => {
    const setup = await indexingSetup(reports(0, 6));
    await setup.run();
    const copy = join(await libraryFolder(), 'copy');
    await cp(setup.corpus, copy, { recursive: true });
    expect(await setup.run({ corpus: copy })).toMatchObject({ unchanged: 6, embedded: 0 });
  });

  test('another corpus is refused before anything is thrown away', async () => {
    const setup = await indexingSetup(reports(0, 6));
    await setup.run();
    const other = await libraryFolder();
    await writeFiles(other, reports(4, 9));
    await expect(setup.run({ corpus: other })).rejects.toMatchObject({
      code: 'library/other-corpus',
      context: { library: setup.store.place, recorded: setup.corpus, given: other },
    });
    expect(await setup.run()).toMatchObject({ articles: 6, unchanged: 6 });
    expect(await setup.run({ corpus: other, rebuild: true })).toMatchObject({ articles: 5 });
  });
});
