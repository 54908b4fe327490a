import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/chat/turns.js';

const NONE = { status: 'none' };

/** Work that goes on until it is told to end. */
function work() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { hasBegun: false };
  const run = async () => {
    state.hasBegun = true;
    await ended;
    return 'done';
  };
  return { run, end, state };
}

const patient = () => new AbortController().signal;

describe('Turns', () => {
  it('gives so many turns at once, and the next to whoever has waited longest', async () => {
    const turns = new Turns(2, 2);
    const works = [work(), work(), work(), work(), work()];
    const runs = works.map(({ run }) => turns.run(run, patient()));
    expect(await runs[4]).toEqual(NONE);
    expect(works.map(({ state }) => state.hasBegun)).toEqual([true, true, false, false, false]);
    works[1]?.end();
    await runs[1];
    await Promise.resolve();
    expect(works.map(({ state }) => state.hasBegun)).toEqual([true, true, true, false, false]);
    for (const { end } of works) end();
    const had = { status: 'had', value: 'done' };
    expect(await Promise.all(runs)).toEqual([had, had, had, had, NONE]);
  });

  it('gives the turn of whoever left to the next, and the place, too', async () => {
    const turns = new Turns(1, 2);
    const first = work();
    const running = turns.run(first.run, patient());
    const impatient = new AbortController();
    const gone = work();
    const left = turns.run(gone.run, impatient.signal);
    const next = turns.run(async () => 'next', patient());
    expect(await turns.run(async () => 'too many', patient())).toEqual(NONE);
    impatient.abort();
    expect(await left).toEqual(NONE);
    const last = turns.run(async () => 'last', patient());
    first.end();
    await running;
    expect(await next).toMatchObject({ value: 'next' });
    expect(await last).toMatchObject({ value: 'last' });
    expect(gone.state.hasBegun).toBe(false);
  });

  it('gives no turn to whoever has left before', async () => {
    expect(await new Turns(1, 1).run(async () => 1, AbortSignal.abort())).toEqual(NONE);
  });

  it('gives the turn back where work fails', async () => {
    const turns = new Turns(1, 0);
    const failing = turns.run(() => Promise.reject(new Error('failed')), patient());
    await expect(failing).rejects.toThrow('failed');
    expect(await turns.run(async () => 1, patient())).toEqual({ status: 'had', value: 1 });
  });

  it('leaves nothing at the signal of whoever had to wait', async () => {
    const turns = new Turns(1, 1);
    const first = work();
    const running = turns.run(first.run, patient());
    const signal = patient();
    const second = turns.run(async () => 1, signal);
    first.end();
    await Promise.all([running, second]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
