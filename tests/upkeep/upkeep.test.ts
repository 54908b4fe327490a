import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FootnoteError } from '../../src/errors/footnote-error.js';
import { Upkeep, type UpkeepEvent } from '../../src/upkeep/index.js';
import { bundledModel } from '../embedding/bundled-model.js';
import { FakeFolders, FakeRuns, sampleReport } from './fakes.js';

const order = {
  corpus: '/corpus',
  library: '/library',
  embedding: bundledModel(),
  recognition: { model: '/names', dtype: 'int8', folder: '/models', threads: 1 } as const,
};
const START = new Date('2025-03-05T12:00:00Z');
const SECOND = 1_000;

const locked = new FootnoteError('library/locked', { folder: '/library' });
const broken = new Error('the disk is full');
const gone = new FootnoteError('corpus/missing', { folder: '/corpus' });

beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the clock run, and what hangs on it. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Upkeep over fakes. */
function setUp({ watch = true }: { readonly watch?: boolean } = {}) {
  const runs = new FakeRuns();
  const folders = new FakeFolders();
  const events: UpkeepEvent[] = [];
  const upkeep = new Upkeep({
    order,
    watch,
    startRun: runs.start,
    watchFolder: folders.watch,
    onEvent: (event) => events.push(event),
  });
  const reasons = () => events.flatMap((event) => (event.kind === 'run-started' ? event.why : []));
  return { runs, folders, events, upkeep, reasons };
}

/** Upkeep whose first run has ended and whose folder is watched. */
async function setUpIdle() {
  const setup = setUp();
  setup.upkeep.start();
  setup.folders.tells.onReady();
  setup.runs.end();
  await pass(0);
  expect(setup.upkeep.state()).toMatchObject({ status: 'idle', watch: 'on' });
  return setup;
}

describe('the first run', () => {
  test('begins when the folder is watched, so that no change goes by between the two', () => {
    const { runs, folders, upkeep } = setUp();
    upkeep.start();
    expect(folders.watched).toEqual(['/corpus']);
    expect(upkeep.state()).toMatchObject({ status: 'waiting', why: 'start', watch: 'starting' });
    folders.tells.onReady();
    expect(runs.started.map((run) => run.order)).toEqual([{ ...order, rebuild: false }]);
  });

  test('begins without a watch that takes too long; when it is there, one more looks again', async () => {
    const { runs, folders, upkeep, reasons } = setUp();
    upkeep.start();
    await pass(10 * SECOND);
    expect(reasons()).toEqual(['start']);
    folders.tells.onReady();
    runs.end();
    await pass(2 * SECOND);
    expect(reasons()).toEqual(['start', 'changes']);
  });

  test('begins at once, and is the only one, where nothing is watched', async () => {
    const { runs, folders, upkeep, reasons } = setUp({ watch: false });
    upkeep.start();
    runs.end();
    await pass(24 * 3600 * SECOND);
    expect(reasons()).toEqual(['start']);
    expect(folders.watched).toEqual([]);
    expect(upkeep.state()).toMatchObject({ status: 'idle', watch: 'off' });
  });
});

describe('changes', () => {
  test('start one run when they have come to rest', async () => {
    const { folders, upkeep, reasons } = await setUpIdle();
    for (let n = 0; n < 5; n += 1) {
      folders.tells.onChange();
      await pass(1.5 * SECOND);
    }
    expect(reasons()).toEqual(['start']);
    expect(upkeep.state()).toMatchObject({
      status: 'waiting',
      why: 'changes',
      until: new Date(START.getTime() + 8 * SECOND),
    });
    await pass(0.5 * SECOND);
    expect(reasons()).toEqual(['start', 'changes']);
  });

  test('that do not come to rest start one half a minute after the first', async () => {
    const { folders, reasons } = await setUpIdle();
    for (let n = 0; n < 30; n += 1) {
      folders.tells.onChange();
      await pass(SECOND);
    }
    expect(reasons()).toEqual(['start', 'changes']);
  });

  test('during a run lead to exactly one more', async () => {
    const { runs, folders, reasons } = await setUpIdle();
    folders.tells.onChange();
    await pass(2 * SECOND);
    for (let n = 0; n < 100; n += 1) {
      folders.tells.onChange();
      await pass(SECOND);
    }
    expect(runs.started).toHaveLength(2);
    runs.end();
    await pass(0);
    expect(runs.started).toHaveLength(3);
    runs.end();
    await pass(60 * SECOND);
    expect(reasons()).toEqual(['start', 'changes', 'changes']);
  });

  test('that nobody told of are found by looking now and then', async () => {
    const { reasons } = await setUpIdle();
    await pass(3600 * SECOND);
    expect(reasons()).toEqual(['start', 'check']);
  });
});

describe('a run that somebody asks for', () => {
  test('begins at once in place of the one that was due, and shows how far it is', async () => {
    const { runs, folders, upkeep, reasons } = await setUpIdle();
    folders.tells.onChange();
    expect(upkeep.runNow()).toBe('started');
    expect(upkeep.runNow()).toBe('running');
    const progress = {
      stage: 'indexing',
      filesDone: 1,
      filesTotal: 4,
      share: 0.25,
      embedded: 9,
    } as const;
    expect(upkeep.state()).toMatchObject({
      status: 'indexing',
      since: START,
      progress: { share: 0 },
    });
    runs.started.at(-1)?.progress(progress);
    expect(upkeep.state()).toMatchObject({ status: 'indexing', progress });
    const report = sampleReport({ articles: 4 });
    await pass(SECOND);
    runs.end(report);
    await pass(10 * SECOND);
    expect(reasons()).toEqual(['start', 'asked']);
    expect(upkeep.state()).toMatchObject({
      status: 'idle',
      lastRun: { at: new Date(START.getTime() + SECOND), report },
      lastFault: null,
    });
  });
});

describe('a run that fails', () => {
  test('is tried again later and later, and told of each time', async () => {
    const { runs, events, upkeep } = await setUpIdle();
    upkeep.runNow();
    const pauses: number[] = [];
    for (let n = 0; n < 8; n += 1) {
      runs.end(broken);
      await pass(0);
      const last = events.at(-1);
      if (last?.kind !== 'run-failed') throw new Error(`${last?.kind} instead of run-failed`);
      pauses.push(last.retryIn / SECOND);
      expect(upkeep.state()).toMatchObject({ status: 'failed', error: broken });
      await pass(last.retryIn - 1);
      expect(upkeep.state().status).toBe('failed');
      await pass(1);
      expect(upkeep.state().status).toBe('indexing');
    }
    expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 600, 600]);
    expect(upkeep.state().lastFault?.error).toBe(broken);
    runs.end();
    await pass(0);
    expect(upkeep.state()).toMatchObject({ status: 'idle', lastFault: null });
  });

  test('is not tried sooner because files change, and sooner when somebody asks', async () => {
    const { runs, folders, upkeep, reasons } = await setUpIdle();
    upkeep.runNow();
    runs.end(broken);
    await pass(0);
    folders.tells.onChange();
    await pass(10 * SECOND);
    expect(reasons()).toEqual(['start', 'asked']);
    expect(upkeep.runNow()).toBe('started');
  });

  test('because another process indexes waits for it, and is no fault', async () => {
    const { runs, events, upkeep, reasons } = await setUpIdle();
    upkeep.runNow();
    for (let n = 0; n < 3; n += 1) {
      runs.end(locked);
      await pass(0);
      expect(upkeep.state()).toMatchObject({ status: 'waiting', why: 'locked', lastFault: null });
      await pass(15 * SECOND);
    }
    expect(reasons()).toEqual(['start', 'asked', 'locked', 'locked', 'locked']);
    expect(events.filter(({ kind }) => kind === 'run-locked')).toHaveLength(3);
  });
});

describe('a folder that cannot be watched', () => {
  test('is looked at every few minutes', async () => {
    const { runs, folders, events, upkeep, reasons } = setUp();
    upkeep.start();
    const loss = { kind: 'failed', error: new Error('ENOSPC: no space left') } as const;
    folders.tells.onLost(loss);
    expect(events[0]).toEqual({ kind: 'watch-lost', loss });
    expect(folders.closed).toBe(1);
    runs.end();
    await pass(180 * SECOND);
    runs.end();
    await pass(180 * SECOND);
    expect(reasons()).toEqual(['start', 'check', 'check']);
    expect(upkeep.state().watch).toBe('polling');
  });

  test('because it is gone is watched again when a run has found it', async () => {
    const { runs, folders, upkeep, reasons } = await setUpIdle();
    folders.tells.onLost({ kind: 'removed' });
    expect(upkeep.state().watch).toBe('folder-missing');
    await pass(2 * SECOND);
    runs.end(gone);
    await pass(15 * SECOND);
    expect(folders.watched).toHaveLength(1);
    runs.end();
    await pass(0);
    expect(folders.watched).toHaveLength(2);
    folders.tells.onReady();
    await pass(2 * SECOND);
    expect(upkeep.state()).toMatchObject({ status: 'indexing', watch: 'on' });
    expect(reasons()).toEqual(['start', 'changes', 'retry', 'changes']);
  });
});

describe('a folder that is gone without a word', () => {
  test('is noticed by the run that does not find it', async () => {
    const { runs, folders, events, upkeep } = await setUpIdle();
    upkeep.runNow();
    runs.end(gone);
    await pass(0);
    expect(upkeep.state()).toMatchObject({ status: 'failed', watch: 'folder-missing' });
    expect(events).toContainEqual({ kind: 'watch-lost', loss: { kind: 'removed' } });
    await pass(15 * SECOND);
    runs.end();
    await pass(0);
    expect(folders).toMatchObject({ closed: 1, watched: ['/corpus', '/corpus'] });
  });
});

describe('stopping', () => {
  test('ends a run in good order, and nothing begins after it', async () => {
    const { folders, events, upkeep, reasons } = await setUpIdle();
    upkeep.runNow();
    folders.tells.onChange();
    await Promise.all([upkeep.stop(), upkeep.stop()]);
    expect(events.at(-1)).toEqual({ kind: 'run-stopped' });
    expect(folders.closed).toBe(1);
    expect(upkeep.runNow()).toBe('stopped');
    await pass(24 * 3600 * SECOND);
    expect(reasons()).toEqual(['start', 'asked']);
    expect(upkeep.state()).toMatchObject({ status: 'idle', watch: 'off' });
  });

  test('takes back what was due', async () => {
    const { runs, folders, upkeep, reasons } = await setUpIdle();
    upkeep.runNow();
    runs.end(gone);
    await pass(0);
    folders.tells.onChange();
    await upkeep.stop();
    await pass(24 * 3600 * SECOND);
    expect(reasons()).toEqual(['start', 'asked']);
  });
});
