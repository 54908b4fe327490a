import { describe, expect, it } from 'vitest';
import type { Answer, ClaimCheck } from '../../src/answering/index.js';
import { Desk, type DeskParts, LONGEST_QUESTION } from '../../src/discord/desk.js';
import { FairQueue, RateLimits, sharesOf } from '../../src/discord/guarding/index.js';
import { readKept } from '../../src/discord/kept.js';
import type { Whereabouts } from '../../src/discord/whereabouts.js';
import type { AskReply, AskRequest } from '../../src/engine/index.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';
import { createLog, Metrics } from '../../src/operations/index.js';
import type { UpkeepState } from '../../src/upkeep/index.js';
import { testJournal } from '../library/journal/journal-setup.js';
import { ManualClock } from './guarding/manual-clock.js';

const NOW = new Date('2025-03-10T12:00:00Z');

const where: Whereabouts = {
  server: 'server',
  channel: 'talk',
  settingsChannel: 'talk',
  kind: 'channel',
  isMember: true,
  hasThreads: true,
};

const ana = { id: 'ana', canManage: false };

const IDLE: UpkeepState = { status: 'idle', watch: 'on', lastRun: null, lastFault: null };

function answerTo(question: string): Answer {
  return {
    question,
    kind: 'answered',
    text: 'In Doha. [1]',
    statements: [{ text: 'In Doha.', citations: [1] }],
    citations: [],
    missing: [],
    disagreements: [],
    timings: { retrieve_ms: 1, rerank_ms: 1, compose_ms: 1, total_ms: 3 },
  };
}

const replyTo = ({ question }: AskRequest): AskReply => {
  const answer = answerTo(question);
  return { answer, turn: { question, asked: question, answer, at: NOW } };
};

/** A desk whose engine does what it is told. */
async function openDesk({
  ask = async (request: AskRequest) => replyTo(request),
  check = async (): Promise<ClaimCheck> => {
    throw new Error('not asked for');
  },
  perMinute = 0,
  state = IDLE,
}: {
  ask?: (request: AskRequest) => Promise<AskReply>;
  check?: DeskParts['engine']['check'];
  perMinute?: number;
  state?: UpkeepState;
} = {}) {
  const lines: string[] = [];
  const journal = await testJournal();
  const clock = new ManualClock();
  const queue = new FairQueue(
    { ...sharesOf(2), atOnce: 1, longestWait: 9_000, longestRun: 1_000, grace: 100 },
    clock,
  );
  const desk = new Desk({
    engine: { ask, check } as DeskParts['engine'],
    journal,
    queue,
    limits: new RateLimits({ user: perMinute, channel: 0, server: 0 }),
    upkeep: { state: () => state },
    log: createLog({ level: 'info', destination: { write: (line) => lines.push(line) } }),
    metrics: new Metrics({ commands: ['ask'] }),
    now: () => NOW,
  });
  const question = (text: string, conversation: string | null = null) =>
    desk.ask({ person: ana, where, text, scope: {}, conversation });
  return { desk, journal, queue, clock, lines, question };
}

describe('whether somebody may ask', () => {
  it('depends on the settings of the channel', async () => {
    const { desk, journal } = await openDesk();
    expect(await desk.admit({ person: ana, where })).toBeNull();
    journal.changeSettings('server', 'talk', { isOn: false });
    expect(await desk.admit({ person: { ...ana, canManage: true }, where })).toEqual({
      id: 'switched-off',
      context: { canManage: true },
    });
    const elsewhere = { ...where, settingsChannel: 'elsewhere' };
    expect(await desk.admit({ person: ana, where: elsewhere })).toBeNull();
  });

  it('depends on how many questions there were in the last minute', async () => {
    const { desk } = await openDesk({ perMinute: 1 });
    expect(await desk.admit({ person: ana, where })).toBeNull();
    expect(await desk.admit({ person: ana, where })).toMatchObject({
      id: 'rate-limited',
      context: { who: 'user' },
    });
    expect(await desk.admit({ person: { ...ana, id: 'ben' }, where })).toBeNull();
  });

  it('does not where there is no article', async () => {
    const report = { articles: 0 } as NonNullable<UpkeepState['lastRun']>['report'];
    const { desk } = await openDesk({ state: { ...IDLE, lastRun: { at: NOW, report } } });
    expect(await desk.admit({ person: ana, where })).toEqual({ id: 'no-articles', context: {} });
  });
});

describe('a question', () => {
  it('is answered, and the answer kept with its turn', async () => {
    const { journal, question } = await openDesk();
    const outcome = await question('Where did they meet?');
    if (outcome.status !== 'done') throw new Error('not answered');
    const { said, answer } = outcome.value;
    expect(answer).toEqual(answerTo('Where did they meet?'));
    expect(readKept(journal, said)).toMatchObject({
      kind: 'answer',
      answer,
      said: { user: 'ana', conversation: `answer:${said}`, place: { server: 'server' } },
    });
    expect(journal.turns(`answer:${said}`, 5)).toMatchObject([{ user: 'ana' }]);
  });

  it('is asked with the turns before it, also those that were answered while it waited', async () => {
    const seen: number[] = [];
    const { question } = await openDesk({
      ask: async (request) => {
        seen.push(request.turns.length);
        return replyTo(request);
      },
    });
    await Promise.all([question('Who met?', 'channel:1'), question('and why?', 'channel:1')]);
    expect(seen).toEqual([0, 1]);
  });

  it('is not asked where it is too long', async () => {
    const { question } = await openDesk();
    expect(await question('x'.repeat(LONGEST_QUESTION + 1))).toMatchObject({
      notice: { id: 'too-long', context: { most: LONGEST_QUESTION } },
    });
  });

  it('is told apart by what keeps it from being answered', async () => {
    const faults = [
      [new FootnoteError('library/missing', { folder: '/x' }), 'still-reading'],
      [new FootnoteError('engine/closed', { call: 'ask' }), 'stopping'],
      [new FootnoteError('engine/timeout', { call: 'ask', milliseconds: 5 }), 'timed-out'],
      [new FootnoteError('engine/lost', { code: null, signal: 'SIGKILL' }), 'failed'],
      [new Error('anything'), 'failed'],
    ] as const;
    for (const [fault, id] of faults) {
      const { question } = await openDesk({ ask: () => Promise.reject(fault) });
      expect(await question('Who?')).toMatchObject({ status: 'refused', notice: { id } });
    }
  });

  it('that fails is in the log under the id that is shown', async () => {
    const { question, lines } = await openDesk({ ask: () => Promise.reject(new Error('boom')) });
    const outcome = await question('Who?');
    if (outcome.status !== 'refused' || outcome.notice.id !== 'failed') throw new Error('answered');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      event: 'failed',
      id: outcome.notice.context.id,
      error: { message: 'boom' },
    });
  });

  it('that takes too long is given up, and one over the bound is not taken', async () => {
    const never = () => new Promise<AskReply>(() => undefined);
    const { question, clock } = await openDesk({ ask: never });
    const first = question('Who?');
    const second = question('Where?');
    expect(await question('When?')).toMatchObject({ notice: { id: 'busy' } });
    await clock.pass(5_000);
    for (const outcome of [first, second]) {
      expect(await outcome).toMatchObject({ notice: { id: 'timed-out' } });
    }
  });
});
