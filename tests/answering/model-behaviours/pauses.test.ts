import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Answer } from '../../../src/answering/index.js';
import type { Play, Script } from '../../chat/stand-in/index.js';
import {
  goodModel,
  rateLimited,
  serverError,
  unauthorized,
  unknownModel,
} from '../../chat/stand-in/models/index.js';
import {
  type AskedModel,
  indexed,
  KEY,
  type OpenCorpus,
  openCorpus,
  openModel,
  SAMPLE_CORPUS,
  saidIn,
} from './answering-with-model.js';
import { expectBehaviour, QUESTION } from './expect-behaviour.js';

vi.setConfig({ testTimeout: 60_000 });

let over: OpenCorpus;
let plain: Answer;
beforeAll(async () => {
  over = await openCorpus(await indexed(SAMPLE_CORPUS));
  plain = await over.answerer.answer(QUESTION);
});
afterAll(() => over.close());
afterEach(() => {
  vi.useRealTimers();
});

/** A model whose pauses go by a clock that stands still until it is moved on. */
async function openedAtNoon(): Promise<AskedModel> {
  const asked = await openModel(over);
  onTestFinished(() => asked.close());
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-03-10T12:00:00Z') });
  return asked;
}

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
const good: Script = (request) => goodModel(request);

describe('a server that is left alone', () => {
  test('after three faults in a row is not asked, and is asked again after a while', async () => {
    const asked = await openedAtNoon();
    const fails = { scripts: [serverError()], by: 'down', requests: 1 } as const;
    for (const way of ['whole', 'streamed', 'whole'] as const) {
      await expectBehaviour(asked, plain, fails, way);
    }
    const rests = { scripts: [good], by: 'down', requests: 0 } as const;
    await expectBehaviour(asked, plain, rests, 'streamed');
    await expectBehaviour(asked, plain, rests, 'whole');
    later(16);
    // Still failing, it is left alone for longer.
    await expectBehaviour(asked, plain, fails, 'whole');
    later(16);
    await expectBehaviour(asked, plain, rests, 'whole');
    later(16);
    await expectBehaviour(asked, plain, { ...rests, by: 'model', requests: 1 }, 'streamed');
    await expectBehaviour(asked, plain, { ...rests, by: 'model', requests: 1 }, 'whole');
  });

  test.each<[string, Script | Play, 'refused' | 'busy', number]>([
    ['refuses the key', unauthorized, 'refused', 301],
    ['has no such model', unknownModel, 'refused', 301],
    ['asks for two minutes', rateLimited('120'), 'busy', 121],
  ])('since it %s is asked again after that', async (_, script, by, seconds) => {
    const asked = await openedAtNoon();
    await expectBehaviour(asked, plain, { scripts: [script], by, requests: 1 }, 'whole');
    const rests = { scripts: [good], by, requests: 0 } as const;
    await expectBehaviour(asked, plain, rests, 'streamed');
    later(seconds);
    await expectBehaviour(asked, plain, { ...rests, by: 'model', requests: 1 }, 'streamed');
  });
});

test('a server that echoes the key has it shown nowhere', async () => {
  const shown: unknown[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => void shown.push(args));
  }
  onTestFinished(() => void vi.restoreAllMocks());
  const echo: Script = ({ headers }) => ({
    kind: 'status',
    code: 500,
    body: { error: { message: `no good: ${JSON.stringify(headers)}` } },
    headers: { 'x-key': String(headers.authorization) },
  });
  const asked = await openModel(over);
  onTestFinished(() => asked.close());
  asked.standIn.play(unauthorized, echo);
  for (const _ of [1, 2]) await asked.ask(QUESTION, 'whole');
  const call = { purpose: 'probe', prompt: { system: 'a', user: 'b' }, replyTokens: 10 } as const;
  const another = await openModel(over);
  onTestFinished(() => another.close());
  another.standIn.play(echo);
  const outcome = await another.writing.chat.complete({
    ...call,
    signal: AbortSignal.timeout(10_000),
  });
  expect(outcome).toMatchObject({ status: 'failed', fault: { kind: 'server' } });
  expect(JSON.stringify([outcome, shown])).not.toContain(KEY);
});

test('questions at the same time are bounded, and each gets its own answer', async () => {
  const asked = await openModel(over, { atOnce: 1 });
  onTestFinished(() => asked.close());
  asked.standIn.play(good);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => asked.writing.answerer.answer(QUESTION)),
  );
  expect(asked.standIn.mostAtOnce).toBe(1);
  for (const answer of answers) {
    const { by, because } = answer.writing ?? {};
    if (by === 'articles') {
      expect(because).toBe('busy');
      expect(saidIn(answer)).toEqual(saidIn(plain));
    }
  }
  expect(answers.filter(({ writing }) => writing?.by === 'model').length).toBeGreaterThan(0);
});
