import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SqliteLibrary } from '../../src/library/index.js';
import { Upkeep, type UpkeepEvent } from '../../src/upkeep/index.js';
import { SMALL_CORPUS } from '../cli/small-corpus.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { bundledModel } from '../embedding/bundled-model.js';

test('the library follows its folder: files come, change and go, and the folder itself', async () => {
  const corpus = await temporaryFolder(SMALL_CORPUS);
  const library = join(await temporaryFolder(), 'library');
  const events: UpkeepEvent[] = [];
  let wake = () => {};
  const upkeep = new Upkeep({
    order: { corpus, library, embedding: bundledModel({ workers: 1 }) },
    watch: true,
    timing: { quiet: 100, longest: 1_000, retry: { first: 100, most: 200 } },
    onEvent: (event) => {
      events.push(event);
      wake();
    },
  });
  onTestFinished(() => upkeep.stop());
  /** Waits until something has happened, and what it led to is done. */
  const until = async (kind: UpkeepEvent['kind']) => {
    while (!events.some((event) => event.kind === kind) || upkeep.state().status !== 'idle') {
      await new Promise<void>((resolve) => {
        wake = () => setImmediate(resolve);
      });
    }
    events.length = 0;
  };
  const paths = async () => {
    const reader = await new SqliteLibrary(library).openReader();
    const articles = await reader.articles();
    await reader.close();
    return articles.map(({ path }) => path);
  };

  upkeep.start();
  await until('run-finished');
  expect(await paths()).toEqual(['ferry.md', 'harbour.md', 'market.txt']);
  expect(upkeep.state().lastRun?.report.skipped).toMatchObject([{ path: 'bad.json' }]);

  await writeFile(join(corpus, 'bridge.md'), '# Bridge\n\nThe bridge of Ruse was closed.\n');
  await until('run-finished');
  expect(upkeep.state().lastRun?.report.added).toEqual(['bridge.md']);

  await rm(join(corpus, 'ferry.md'));
  await until('run-finished');
  expect(await paths()).toEqual(['bridge.md', 'harbour.md', 'market.txt']);

  const elsewhere = join(await temporaryFolder(), 'moved');
  await rename(corpus, elsewhere);
  while (upkeep.state().status !== 'failed') {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
  expect(upkeep.state()).toMatchObject({
    watch: 'folder-missing',
    lastFault: { error: { code: 'corpus/missing' } },
  });
  expect(await paths()).toHaveLength(3);
  await writeFile(join(elsewhere, 'tower.md'), '# Tower\n\nThe tower of Burgas was lit.\n');
  events.length = 0;
  await rename(elsewhere, corpus);
  await until('watching');
  expect(await paths()).toEqual(['bridge.md', 'harbour.md', 'market.txt', 'tower.md']);
  expect(upkeep.state()).toMatchObject({ status: 'idle', watch: 'on', lastFault: null });
});
