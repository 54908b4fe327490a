import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import {
  askAll,
  type Crowd,
  gatherCrowd,
  keepChanging,
  type LoadedQuestion,
  percentile,
  whenIdle,
} from './load-round.js';
import { corpusFolder, type RunningBot, runningBot } from './running-bot.js';

const IS_FULL = process.env.FOOTNOTE_SLOW_TESTS === '1';

/** The usual run is small; the full one takes many minutes and prints its figures. */
const PLAN = IS_FULL
  ? { questions: 500, users: 50, servers: 10, rounds: 10 }
  : { questions: 60, users: 12, servers: 5, rounds: 1 };

/** Milliseconds for all rounds. */
const TIME = PLAN.rounds * 240_000;

/** Milliseconds from one round to the next where questions are limited in a minute: all can ask again. */
const PAUSE = 61_000;

/** How much more memory the last rounds may take than the second to fourth. */
const MOST_GROWTH = 1.15;

/** Asks a round of questions while the corpus changes, and expects what must hold of each of them. */
async function playRound(running: RunningBot, crowd: Crowd): Promise<readonly LoadedQuestion[]> {
  const before = running.discord.gateway.sessions;
  const enough = new AbortController();
  const [times, asked] = await Promise.all([
    keepChanging(running, enough.signal),
    askAll(crowd, PLAN).finally(() => enough.abort()),
  ]);
  expect(times).toBeGreaterThan(0);
  expect(running.discord.gateway.sessions).toEqual(before);
  for (const { trace, answer } of asked) {
    expect(trace.acknowledgedAfter).toBeLessThan(3_000);
    expect(trace.followUps).toEqual([]);
    expect(answer.thinking).toBe(false);
  }
  expect(
    asked.filter(({ outcome }) => outcome === 'failed').map(({ answer }) => answer.text),
  ).toEqual([]);
  expect(new Set(asked.map(({ answer }) => answer.id)).size).toBe(asked.length);
  return asked;
}

/** Plays all rounds, and expects that memory does not grow with them. */
async function playAll(
  running: RunningBot,
  pause = 0,
): Promise<readonly (readonly LoadedQuestion[])[]> {
  const crowd = gatherCrowd(running, PLAN);
  const rounds: (readonly LoadedQuestion[])[] = [];
  const memory: number[] = [];
  while (rounds.length < PLAN.rounds) {
    const paused = sleep(pause);
    const asked = await playRound(running, crowd);
    rounds.push(asked);
    if (!IS_FULL) continue;
    await whenIdle(running);
    memory.push(await running.process.memory());
    print(rounds.length, asked, memory.at(-1) ?? 0);
    await paused;
  }
  if (IS_FULL) {
    const early = percentile(memory.slice(1, 4), 50);
    expect(percentile(memory.slice(-3), 50)).toBeLessThan(early * MOST_GROWTH);
  }
  return rounds;
}

/** Prints the figures of a round. */
function print(round: number, asked: readonly LoadedQuestion[], memory: number): void {
  const acknowledged = asked.map(({ trace }) => trace.acknowledgedAfter ?? Number.NaN);
  const answered = asked.filter(({ outcome }) => outcome === 'answered');
  const times = answered.map(({ answeredAfter }) => answeredAfter);
  const figures = [
    `round ${round}: ${answered.length} of ${asked.length} answered`,
    `acknowledged p50 ${percentile(acknowledged, 50).toFixed(0)} ms, p99 ${percentile(acknowledged, 99).toFixed(0)} ms`,
    `answered p50 ${(percentile(times, 50) / 1000).toFixed(1)} s, p99 ${(percentile(times, 99) / 1000).toFixed(1)} s`,
    `memory ${(memory / 2 ** 20).toFixed(0)} MiB`,
  ];
  process.stdout.write(`${figures.join('; ')}\n`);
}

describe('many questions at once, while the corpus is read again', () => {
  describe('without limits', () => {
    const running = runningBot({
      corpus: () => corpusFolder({}),
      env: { QUEUE_LIMIT: '10000' },
    });

    test(
      'are all acknowledged in time and answered',
      async () => {
        for (const asked of await playAll(running)) {
          expect(asked.filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
        }
      },
      TIME,
    );
  });

  // What is turned away in small numbers is seen in `limits.test.ts`.
  describe.runIf(IS_FULL)('within the limits that hold where nothing is set', () => {
    const running = runningBot({
      corpus: () => corpusFolder({}),
      env: {
        QUESTIONS_PER_MINUTE_USER: '',
        QUESTIONS_PER_MINUTE_CHANNEL: '',
        QUESTIONS_PER_MINUTE_SERVER: '',
      },
    });

    test(
      'are all acknowledged in time, and answered or turned away politely',
      async () => {
        for (const asked of await playAll(running, PAUSE)) {
          const outcomes = new Set(asked.map(({ outcome }) => outcome));
          expect(outcomes).toEqual(new Set(['answered', 'turned-away']));
        }
      },
      TIME,
    );
  });
});
