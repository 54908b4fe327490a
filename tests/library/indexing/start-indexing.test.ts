import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { type IndexProgress, SqliteLibrary, startIndexing } from '../../../src/library/index.js';
import { bundledModel } from '../../embedding/bundled-model.js';
import { libraryFolder } from '../library-folder.js';
import { writeFiles } from './indexing-setup.js';

const reports = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `${n}.md`,
      `# Report ${n}\n\nThe envoy of district ${n} left for talks on Monday.\n`,
    ]),
  );

const setUp = async (count: number) => {
  const corpus = await libraryFolder();
  await writeFiles(corpus, reports(count));
  const library = await libraryFolder();
  return { corpus, library, embedding: bundledModel({ workers: 1 }), rebuild: false };
};

/** Waits without giving the event loop of this thread a turn. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** How many passages a library holds, found without the event loop; 0 while it is being made. */
function passagesIn(folder: string): number {
  try {
    const database = new Database(join(folder, 'library.sqlite'), { readonly: true });
    const count = Number(database.prepare('SELECT count(*) FROM passages').pluck().get());
    database.close();
    return count;
  } catch {
    return 0;
  }
}

describe('startIndexing', () => {
  test('brings a library up to date, and says how far it is', async () => {
    const order = await setUp(6);
    const seen: IndexProgress[] = [];
    const { outcome } = startIndexing(order, (progress) => seen.push(progress));
    expect(await outcome).toMatchObject({ status: 'done', report: { articles: 6, embedded: 6 } });
    expect(seen.at(-1)).toMatchObject({ stage: 'finishing', share: 1 });
    const reader = await new SqliteLibrary(order.library).openReader();
    expect(await reader.state()).toMatchObject({
      articles: 6,
      model: { name: 'all-MiniLM-L6-v2' },
    });
    await reader.close();
  });

  test('works on while the thread that started it does not', async () => {
    const order = await setUp(4);
    const { outcome } = startIndexing(order);
    for (let waits = 0; waits < 1_000 && passagesIn(order.library) < 4; waits += 1) block(20);
    expect(passagesIn(order.library)).toBe(4);
    expect(await outcome).toMatchObject({ status: 'done' });
  });

  test('stops when it is told to, and the next run carries on', async () => {
    const order = await setUp(900);
    const run = startIndexing(order, ({ embedded }) => {
      if (embedded > 0) run.stop();
    });
    expect(await run.outcome).toEqual({ status: 'stopped' });
    expect(passagesIn(order.library)).toBeGreaterThan(0);
    expect(passagesIn(order.library)).toBeLessThan(900);
    const writer = await new SqliteLibrary(order.library).openWriter();
    await writer.close();
  });

  test('faults come back with their code', async () => {
    const order = await setUp(1);
    const missing = startIndexing({ ...order, corpus: join(order.corpus, 'none') });
    await expect(missing.outcome).rejects.toMatchObject({ code: 'corpus/missing' });
    const folder = join(order.library, 'no-such-model');
    const model = startIndexing({ ...order, embedding: bundledModel({ model: folder }) });
    await expect(model.outcome).rejects.toMatchObject({ code: 'model/unavailable' });
    const writer = await new SqliteLibrary(order.library).openWriter();
    await expect(startIndexing(order).outcome).rejects.toMatchObject({
      code: 'library/locked',
      context: { folder: order.library },
    });
    await writer.close();
  });

  // Takes minutes and measures time: only with FOOTNOTE_SLOW_TESTS=1, on a machine that does nothing else.
  test.skipIf(process.env.FOOTNOTE_SLOW_TESTS !== '1')(
    'leaves the event loop free while it indexes 5,000 passages',
    async () => {
      const order = { ...(await setUp(5_000)), embedding: bundledModel() };
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const { outcome } = startIndexing(order);
      expect(await outcome).toMatchObject({ status: 'done', report: { passages: 5_000 } });
      delay.disable();
      expect(delay.percentile(99) / 1e6).toBeLessThan(50);
      expect(delay.max / 1e6).toBeLessThan(500);
    },
    900_000,
  );
});
