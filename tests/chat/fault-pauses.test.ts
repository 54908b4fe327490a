import { EventEmitter, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainFault } from '../../src/chat/chat-fault.js';
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
    for (const outcome of outcomes) await pauses.run(async () => outcome, null);
  }

  async function isPaused(pauses: FaultPauses, outcome = DONE): Promise<boolean> {
    return (await pauses.run(async () => outcome, null)).status === 'paused';
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

  const said = (kind: ChatFaultKind, status: number, retryAfter: number | null = null) => {
    const fault = { kind, status, retryAfter, detail: `said ${status}` };
    return { status: 'failed', fault, text: '', usage: NO_USAGE } as const;
  };

  async function reason(pauses: FaultPauses) {
    const outcome = await pauses.run(async () => DONE, null);
    return outcome.status === 'paused' ? outcome.fault : null;
  }

  it.each([
    ['key', 401, null],
    ['model', 404, null],
    ['quota', 429, null],
    ['rate', 429, 60_000],
  ] as const)('tells why, as often as it is asked: %s', async (kind, status, retryAfter) => {
    const pauses = new FaultPauses();
    await runAll(pauses, [said(kind, status, retryAfter)]);
    const told = { kind, status, retryAfter: null, detail: `said ${status}` };
    expect([await reason(pauses), await reason(pauses)]).toEqual([told, told]);
  });

  it('tells nothing more of faults that may have passed', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, Array(3).fill(said('server', 503)));
    expect(await reason(pauses)).toEqual(plainFault('paused'));
  });

  it('tells of the pause that there is, not of an earlier one', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [said('quota', 402)]);
    pass(300);
    await runAll(pauses, [said('key', 401)]);
    expect((await reason(pauses))?.kind).toBe('key');
    pass(300);
    await runAll(pauses, [DONE, ...Array(3).fill(said('server', 503))]);
    expect((await reason(pauses))?.kind).toBe('paused');
  });

  it('tells why also while a call finds out whether it is over', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [said('quota', 402)]);
    pass(300);
    const tried = new EventEmitter();
    const first = pauses.run(async () => (await once(tried, 'done'))[0], null);
    expect((await reason(pauses))?.kind).toBe('quota');
    tried.emit('done', DONE);
    await first;
    expect(await reason(pauses)).toBeNull();
  });

  it('pauses as long as the server asks for, but no longer than ten minutes', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('rate', 42_000)]);
    pass(41);
    expect(await isPaused(pauses)).toBe(true);
    pass(1);
    expect(await isPaused(pauses, failed('rate', 1e12))).toBe(false);
    pass(599);
    expect(await isPaused(pauses)).toBe(true);
    pass(1);
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
    await expect(pauses.run(() => Promise.reject(given), null)).rejects.toBe(given);
    expect(await isPaused(pauses, failed('slow'))).toBe(false);
    expect(await isPaused(pauses)).toBe(true);
  });

  it('lets no second call through while the first tries, unless it waits for that', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('key')]);
    pass(300);
    const tried = new EventEmitter();
    const first = pauses.run(async () => (await once(tried, 'done'))[0], null);
    expect(await isPaused(pauses)).toBe(true);
    const patient = pauses.run(async () => DONE, new AbortController().signal);
    tried.emit('done', DONE);
    expect(await Promise.all([first, patient])).toEqual([DONE, DONE]);
  });

  it('waits no longer for that than it may', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, [failed('key')]);
    pass(300);
    const tried = new EventEmitter();
    const first = pauses.run(async () => (await once(tried, 'done'))[0], null);
    const given = new AbortController();
    const waiting = pauses.run(async () => DONE, given.signal);
    given.abort();
    expect(await waiting).toMatchObject({ status: 'paused', fault: { kind: 'key' } });
    tried.emit('done', DONE);
    expect(await first).toEqual(DONE);
  });

  it('learns nothing from a call that was given up while it tried', async () => {
    const pauses = new FaultPauses();
    await runAll(pauses, Array(3).fill(failed('server')));
    pass(15);
    const given = new Error('given up');
    await expect(pauses.run(() => Promise.reject(given), null)).rejects.toBe(given);
    expect(await isPaused(pauses, failed('server'))).toBe(false);
    pass(29);
    expect(await isPaused(pauses)).toBe(true);
    pass(1);
    expect(await isPaused(pauses)).toBe(false);
  });

  it('is made no shorter by calls that began before it', async () => {
    const pauses = new FaultPauses();
    const late = new EventEmitter();
    const calls = [failed('server'), DONE].map((outcome) =>
      pauses.run(async () => {
        await once(late, 'done');
        return outcome;
      }, null),
    );
    await runAll(pauses, [failed('quota')]);
    late.emit('done');
    await Promise.all(calls);
    pass(299);
    expect(await isPaused(pauses)).toBe(true);
  });
});
