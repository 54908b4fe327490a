import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue, type Settled } from '../../../src/discord/guarding/index.js';
import { ManualClock } from './manual-clock.js';

const BOUNDS = { most: 1000, mostPerServer: 1000, mostPerUser: 1000 };

const jobs = fc.array(
  fc.record({
    server: fc.constantFrom('1', '2', null),
    user: fc.constantFrom('a', 'b', 'c'),
    /** Milliseconds since the job before. */
    pause: fc.nat({ max: 30 }),
    /** How long it runs; null for one that never ends. */
    runs: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constant(null)),
    fails: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('FairQueue, whatever is asked of it', () => {
  it('runs no more than it may at once, and settles every job once, having run it once at most', () =>
    fc.assert(
      fc.asyncProperty(jobs, fc.integer({ min: 1, max: 3 }), async (given, atOnce) => {
        const clock = new ManualClock();
        const times = { longestWait: 400, longestRun: 100, grace: 0 };
        const queue = new FairQueue({ ...BOUNDS, ...times, atOnce }, clock);
        let running = 0;
        let mostRunning = 0;
        const starts = given.map(() => 0);
        const results: Settled<number>[] = [];
        for (const [at, { server, user, pause, runs, fails }] of given.entries()) {
          await clock.pass(pause);
          const admission = queue.submit<number>({ server, user }, (signal) => {
            starts[at] = (starts[at] ?? 0) + 1;
            running += 1;
            mostRunning = Math.max(mostRunning, running);
            return new Promise((resolve, reject) => {
              const end = (settle: () => void) => () => {
                running -= 1;
                settle();
              };
              const callOff =
                runs === null
                  ? () => {}
                  : clock.after(
                      runs,
                      end(() => (fails ? reject(new Error('no')) : resolve(at))),
                    );
              signal.addEventListener('abort', () => {
                callOff();
                end(() => reject(signal.reason))();
              });
            });
          });
          if (admission.status !== 'admitted') throw new Error(admission.status);
          void admission.result.then((result) => results.push(result));
        }
        await clock.pass(10_000);
        expect(mostRunning).toBeLessThanOrEqual(atOnce);
        expect(results).toHaveLength(given.length);
        const ran = results.filter(
          (result) => result.status !== 'timed-out' || result.while === 'running',
        );
        expect(starts.reduce((sum, count) => sum + count, 0)).toBe(ran.length);
        expect(Math.max(0, ...starts)).toBeLessThanOrEqual(1);
        expect(queue.state()).toEqual({ waiting: 0, running: 0 });
        expect(clock.alarms).toBe(0);
      }),
      { numRuns: 60 },
    ));

  it('holds nobody up by more than one job of each server, and each user of their own', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(
          fc.record({ server: fc.constantFrom('1', '2', '3'), user: fc.constantFrom('a', 'b') }),
          { selector: ({ server, user }) => server + user },
        ),
        fc.constantFrom('1', '2', '3', '4'),
        async (greedy, server) => {
          const clock = new ManualClock();
          const times = { longestWait: 1e9, longestRun: 1e9, grace: 0 };
          const queue = new FairQueue({ ...BOUNDS, ...times, atOnce: 1 }, clock);
          const started: string[] = [];
          const submit = (who: { readonly server: string; readonly user: string }) =>
            queue.submit(who, () => {
              started.push(who.server + who.user);
              return new Promise<void>((resolve) => clock.after(1, resolve));
            });
          for (const who of greedy) for (let job = 0; job < 100; job++) submit(who);
          const before = started.length;
          submit({ server, user: 'modest' });
          await clock.pass(10_000);
          const held = started.slice(before, started.indexOf(`${server}modest`));
          const neighbours = greedy.filter((who) => who.server === server).length;
          const servers = new Set([...greedy.map((who) => who.server), server]).size;
          expect(held.length).toBeLessThanOrEqual(servers * (neighbours + 1));
          for (const who of greedy.filter((one) => one.server === server)) {
            const theirs = held.filter((name) => name === who.server + who.user);
            expect(theirs.length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 20 },
    ));
});
