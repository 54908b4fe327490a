import { getPriority } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type IndexProgress, SqliteLibrary } from '../../src/library/index.js';
import { ChildProgram } from '../../src/processes/index.js';
import { startIndexingProcess } from '../../src/upkeep/index.js';
import { workerUrl } from '../../src/worker-url.js';
import { SMALL_CORPUS } from '../cli/small-corpus.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { bundledModel } from '../embedding/bundled-model.js';

const embedding = bundledModel({ workers: 1 });
const program = new URL('./stub-indexing.mjs', import.meta.url);

const setUp = async (files: Readonly<Record<string, string>> = SMALL_CORPUS) => ({
  corpus: await temporaryFolder(files),
  library: join(await temporaryFolder(), 'library'),
  embedding,
  rebuild: false,
});

const manyReports = () =>
  Object.fromEntries(
    Array.from({ length: 900 }, (_, n) => [`${n}.md`, `# Report ${n}\n\nEnvoy ${n} left.\n`]),
  );

const passagesIn = async (library: string) => {
  const reader = await new SqliteLibrary(library).openReader();
  const count = await reader.passageCount();
  await reader.close();
  return count;
};

/** A run by the stand-in, which does what it is named for. */
const misbehave = (act: string, onProgress: (progress: IndexProgress) => void = () => {}) =>
  startIndexingProcess(
    { corpus: act, library: '/library', embedding, rebuild: false },
    onProgress,
    { program, grace: 200 },
  );

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('startIndexingProcess', () => {
  test('brings a library up to date, and says how far it is', async () => {
    const order = await setUp();
    const seen: IndexProgress[] = [];
    const run = startIndexingProcess(order, (progress) => seen.push(progress));
    expect(await run.outcome).toMatchObject({
      status: 'done',
      report: { articles: 3, skipped: [{ path: 'bad.json' }] },
    });
    expect(seen[0]).toMatchObject({ stage: 'scanning', share: 0 });
    expect(seen.at(-1)).toMatchObject({ stage: 'finishing', share: 1 });
    // Nothing of it is left that would hold the library.
    await (await new SqliteLibrary(order.library).openWriter()).close();
  });

  test('stops when it is told to, and the next run carries on', async () => {
    const order = await setUp(manyReports());
    const run = startIndexingProcess(order, ({ embedded }) => {
      if (embedded > 0) run.stop();
    });
    expect(await run.outcome).toEqual({ status: 'stopped' });
    const stored = await passagesIn(order.library);
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(900);
  });

  test('faults come back with their code', async () => {
    const order = await setUp();
    const missing = startIndexingProcess({ ...order, corpus: join(order.corpus, 'none') });
    await expect(missing.outcome).rejects.toMatchObject({ code: 'corpus/missing' });
    const writer = await new SqliteLibrary(order.library).openWriter();
    await expect(startIndexingProcess(order).outcome).rejects.toMatchObject({
      code: 'library/locked',
      context: { folder: order.library },
    });
    await writer.close();
  });

  test('gives way to other processes, ignores a terminal, and stops when its parent is gone', async () => {
    const order = await setUp(manyReports());
    const seen: unknown[] = [];
    const file = workerUrl(import.meta.url, '../../src/upkeep/indexing-process.js');
    const child = new ChildProgram(file, (message) => seen.push(message));
    onTestFinished(() => child.kill());
    child.send(order);
    while ((await passagesIn(order.library).catch(() => 0)) === 0) await sleep(20);
    expect(getPriority(child.pid)).toBeGreaterThan(getPriority());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.kill(child.pid ?? 0, signal);
    await child.leave(60_000);
    expect(await child.ended).toMatchObject({ code: 0, signal: null });
    expect(seen).not.toContainEqual(expect.objectContaining({ kind: 'failed' }));
    expect(await passagesIn(order.library)).toBeLessThan(900);
    await (await new SqliteLibrary(order.library).openWriter()).close();
  });
});

describe('an indexing process that misbehaves', () => {
  test('and dies makes the run fail, with the end of what it said', async () => {
    const error = await misbehave('crash').outcome.catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'upkeep/lost',
      context: { code: 5, signal: null, stderr: expect.stringMatching(/^x+\nout of memory\n$/u) },
    });
    expect(String(error).length).toBeLessThan(5_000);
    await expect(misbehave('kill-itself').outcome).rejects.toMatchObject({
      context: { code: null, signal: 'SIGKILL', stderr: '' },
    });
  });

  test('and does not stop is ended', async () => {
    const run = misbehave('never-stop', () => run.stop());
    expect(await run.outcome).toEqual({ status: 'stopped' });
  });

  test('and does not leave after its work has done its work', async () => {
    expect(await misbehave('never-leave').outcome).toEqual({
      status: 'done',
      report: { articles: 7 },
    });
  });

  test('and talks nonsense is not listened to', async () => {
    expect(await misbehave('chatter').outcome).toEqual({ status: 'stopped' });
  });

  test('is given no secret', async () => {
    vi.stubEnv('DISCORD_TOKEN', 'a-secret');
    const outcome = await misbehave('environment').outcome;
    expect(outcome).toHaveProperty('report.PATH');
    expect(JSON.stringify(outcome)).not.toContain('a-secret');
  });
});
