import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FaultPauses } from '../../src/chat/fault-pauses.js';
import { type ChatFaultKind, type ChatOutcome, NO_USAGE } from '../../src/chat/index.js';

const DONE: ChatOutcome = { status: 'done', text: 'x', isCut: false, usage: NO_USAGE };

function failed(kind: ChatFaultKind, retryAfter: number | null = null): ChatOutcome {
  const fault = { kind, status: null, retryAfter, detail: '' };
  return { status: 'failed', fault, text: '', usage: NO_USAGE };
}

describe('FaultPauses', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  async function runAll(pauses: FaultPauses, outcomes: readonly ChatOutcome[]): Promise<void> {
    for (const outcome of outcomes) await pauses.run(async () => outcome, false);
  }

  async function isPaused(pauses: FaultPauses, outcome = DONE): Promise<boolean> {
    return (await pauses.run(async () => outcome, false)).status === 'paused';
  }

  function pass(seconds: number): void {
    vi.setSystemTime(Date.now() + seconds * 1000);
  }

  it.each<ChatFaultKind>(['unreachable', 'server', 'slow', 'broken', 'rate'])(
    'pauses after three times %s in a row',
    async (kind) => {
      const pauses = new FaultPauses();
      await runAll(pauses, [failed(kind), failed(kind)]);
      expect(await isPaused(pauses, failed(kind))).toBe(false);
      expect(await isPaused(pauses)).toBe(true);
    },
  );

  it('counts different faults together, and only those in a row', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [
      failed('slow'),
      failed('server'),
      DONE,
      failed('slow'),
      failed('server'),
    ]);
    expect(await isPaused(pauses, failed('broken'))).toBe(false);
    expect(await isPaused(pauses)).toBe(true);
  });

  it('lets one call through after 15 seconds, and goes on as before if it succeeds', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, Array(3).fill(failed('server')));
    pass(14.9);
    expect(await isPaused(pauses)).toBe(true);
    pass(0.1);
    expect(await isPaused(pauses)).toBe(false);
    await runAll(pauses, [failed('server'), failed('server')]);
    expect(await isPaused(pauses)).toBe(false);
  });

  it('doubles the pause up to ten minutes while that call fails', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, Array(3).fill(failed('server')));
    for (const seconds of [15, 30, 60, 120, 240, 480, 600, 600]) {
      pass(seconds - 1);
      expect(await isPaused(pauses)).toBe(true);
      pass(1);
      expect(await isPaused(pauses, failed('server'))).toBe(false);
    }
  });

  it.each<ChatFaultKind>(['key', 'model', 'quota'])(
    'pauses five minutes at once: %s',
    async (kind) => {
      const pauses = new FaultPauses();
      await runAll(pauses, [failed(kind)]);
      pass(299);
      expect(await isPaused(pauses)).toBe(true);
      pass(1);
      expect(await isPaused(pauses)).toBe(false);
    },
  );

  it('pauses as long as the server asks for, but no longer than an hour', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('rate', 42_000)]);
    pass(41);
    expect(await isPaused(pauses)).toBe(true);
    pass(1);
    expect(await isPaused(pauses, failed('rate', 1e12))).toBe(false);
    pass(3600);
    expect(await isPaused(pauses)).toBe(false);
  });

  it.each<ChatFaultKind>(['context', 'rejected'])('takes %s for a sign of life', async (kind) => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('slow'), failed('slow'), failed(kind), failed('slow')]);
    expect(await isPaused(pauses)).toBe(false);
  });

  it('counts nothing of what a call throws', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('slow'), failed('slow')]);
    const given = new Error('given up');
    await expect(pauses.run(() => Promise.reject(given), false)).rejects.toBe(given);
    expect(await isPaused(pauses, failed('slow'))).toBe(false);
    expect(await isPaused(pauses)).toBe(true);
  });

  it('lets no second call through while the first tries, unless it waits for that', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('key')]);
    pass(300);
    const tried = new EventEmitter();
    const first = pauses.run(async () => (await once(tried, 'done'))[0], false);
    expect(await isPaused(pauses)).toBe(true);
    const patient = pauses.run(async () => DONE, true);
    tried.emit('done', DONE);
    expect(await Promise.all([first, patient])).toEqual([DONE, DONE]);
  });
});
