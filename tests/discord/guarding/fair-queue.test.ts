import { describe, expect, it } from 'vitest';
import {
  type Admission,
  type Asker,
  FairQueue,
  type FairQueueLimits,
  type Settled,
  sharesOf,
} from '../../../src/discord/guarding/index.js';
import { ManualClock, settled } from './manual-clock.js';

const LIMITS: FairQueueLimits = {
  atOnce: 1,
  most: 4,
  mostPerServer: 3,
  mostPerUser: 2,
  longestWait: 10_000,
  longestRun: 5000,
  grace: 1000,
};
const ANN = { server: '1', user: 'ann' };
const BOB = { server: '1', user: 'bob' };
const CAT = { server: '1', user: 'cat' };
const DAN = { server: '2', user: 'dan' };

function queueWith(limits: Partial<FairQueueLimits> = {}) {
  const clock = new ManualClock();
  return { clock, queue: new FairQueue({ ...LIMITS, ...limits }, clock) };
}

const never = () => new Promise<never>(() => {});

/** A job that takes its time, and ends with an error soon after it is aborted. */
const taking = (clock: ManualClock, milliseconds: number) => (signal: AbortSignal) =>
  new Promise<string>((resolve, reject) => {
    const callOff = clock.after(milliseconds, () => resolve(`took ${milliseconds}`));
    signal.addEventListener('abort', () => {
      callOff();
      reject(new Error('aborted'));
    });
  });

async function resultOf<T>(admission: Admission<T>): Promise<Settled<T>> {
  if (admission.status !== 'admitted') throw new Error(`it was not admitted: ${admission.status}`);
  return admission.result;
}

describe('FairQueue', () => {
  it('gives what a job gives, with how long it waited and ran', async () => {
    const { clock, queue } = queueWith();
    const first = queue.submit(ANN, taking(clock, 300));
    const second = queue.submit(BOB, taking(clock, 50));
    expect(queue.state()).toEqual({ waiting: 1, running: 1 });
    await clock.pass(1000);
    expect(await resultOf(first)).toEqual({
      status: 'done',
      value: 'took 300',
      waited: 0,
      ran: 300,
    });
    expect(await resultOf(second)).toMatchObject({ status: 'done', waited: 300, ran: 50 });
    expect(queue.state()).toEqual({ waiting: 0, running: 0 });
    expect(clock.alarms).toBe(0);
  });

  it('gives the error of a job that fails or throws at once, and goes on with the next', async () => {
    const { queue } = queueWith();
    const fault = new Error('no');
    const rejected = queue.submit(ANN, () => Promise.reject(fault));
    const thrown = queue.submit(ANN, () => {
      throw fault;
    });
    const after = queue.submit(ANN, async () => 'fine');
    expect(await resultOf(rejected)).toMatchObject({ status: 'failed', error: fault });
    expect(await resultOf(thrown)).toMatchObject({ status: 'failed', error: fault });
    expect(await resultOf(after)).toMatchObject({ status: 'done', value: 'fine' });
  });

  it('refuses whoever has too many waiting: the user, then the server, then everybody', () => {
    const { queue } = queueWith();
    const submit = (who: Asker) => queue.submit(who, never);
    submit(ANN); // runs
    submit(ANN);
    submit(ANN);
    expect(submit(ANN)).toMatchObject({ status: 'refused', who: 'user' });
    submit(BOB);
    expect(submit(CAT)).toMatchObject({ status: 'refused', who: 'server' });
    expect(submit(DAN)).toMatchObject({ status: 'admitted' });
    expect(submit({ server: null, user: 'cat' })).toMatchObject({
      status: 'refused',
      who: 'everybody',
    });
    expect(queue.state()).toEqual({ waiting: 4, running: 1 });
  });

  it('says how long it will take by what runs have taken', async () => {
    const { clock, queue } = queueWith({ most: 10, longestWait: 1_000_000, longestRun: 100_000 });
    for (let run = 0; run < 30; run++) {
      queue.submit(ANN, taking(clock, 8000));
      await clock.pass(8000);
    }
    queue.submit(ANN, never);
    queue.submit(ANN, never);
    queue.submit(BOB, never);
    expect(queue.submit(ANN, never)).toMatchObject({ status: 'admitted', ahead: 2 });
    expect(queue.submit(ANN, never)).toEqual({ status: 'refused', who: 'user', seconds: 24 });
  });

  it('never says longer than anything waits', () => {
    const { queue } = queueWith({ longestWait: 1500 });
    for (const who of [ANN, ANN, ANN]) queue.submit(who, never);
    expect(queue.submit(ANN, never)).toEqual({ status: 'refused', who: 'user', seconds: 2 });
  });

  it('gives up what waits too long, without ever starting it', async () => {
    const { clock, queue } = queueWith({ longestWait: 2000 });
    let started = false;
    queue.submit(ANN, taking(clock, 4000));
    const late = queue.submit(BOB, async () => {
      started = true;
    });
    await clock.pass(2000);
    expect(await resultOf(late)).toEqual({
      status: 'timed-out',
      while: 'waiting',
      waited: 2000,
      ran: 0,
    });
    await clock.pass(5000);
    expect(started).toBe(false);
    expect(clock.alarms).toBe(0);
  });

  it('gives up what runs too long at once, and starts the next when that has ended', async () => {
    const { clock, queue } = queueWith();
    const long = queue.submit(ANN, taking(clock, 60_000));
    const next = queue.submit(BOB, async () => 'mine');
    await clock.pass(5000);
    expect(await resultOf(long)).toEqual({
      status: 'timed-out',
      while: 'running',
      waited: 0,
      ran: 5000,
    });
    expect(await resultOf(next)).toMatchObject({ status: 'done', value: 'mine', waited: 5000 });
    expect(clock.alarms).toBe(0);
  });

  it('leaves a job that does not listen its grace, then runs another in its place', async () => {
    const { clock, queue } = queueWith();
    let end: (value: string) => void = () => {};
    const deaf = queue.submit(ANN, () => new Promise<string>((resolve) => (end = resolve)));
    const next = queue.submit(BOB, taking(clock, 100));
    await clock.pass(5999);
    expect(queue.state()).toEqual({ waiting: 1, running: 1 });
    await clock.pass(101);
    expect(await resultOf(next)).toMatchObject({ status: 'done', waited: 6000 });
    end('too late');
    await settled();
    expect(await resultOf(deaf)).toMatchObject({ status: 'timed-out', while: 'running' });
    expect(queue.state()).toEqual({ waiting: 0, running: 0 });
  });

  it('drains: takes nothing new, and waits for what runs and waits', async () => {
    const { clock, queue } = queueWith();
    const results = [ANN, BOB].map((who) => queue.submit(who, taking(clock, 1000)));
    const drained = queue.drain(10_000);
    expect(queue.submit(DAN, async () => 'no')).toEqual({ status: 'stopping' });
    await clock.pass(2000);
    expect(await drained).toBe(0);
    for (const result of results) expect(await resultOf(result)).toMatchObject({ status: 'done' });
    expect(clock.alarms).toBe(0);
    expect(await queue.drain(1)).toBe(0);
  });

  it('gives up what is left when draining takes too long', async () => {
    const { clock, queue } = queueWith();
    const results = [ANN, BOB].map((who) => queue.submit(who, never));
    const drained = queue.drain(3000);
    await clock.pass(3000);
    for (const result of results)
      expect(await resultOf(result)).toMatchObject({ status: 'stopped' });
    await clock.pass(1000);
    expect(await drained).toBe(2);
    expect(clock.alarms).toBe(0);
  });

  it('shares a queue so that no bound is zero', () => {
    expect(sharesOf(200)).toEqual({ most: 200, mostPerServer: 100, mostPerUser: 20 });
    expect(sharesOf(1)).toEqual({ most: 1, mostPerServer: 1, mostPerUser: 1 });
  });
});
