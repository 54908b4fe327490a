import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION } from '../../src/discord/desk.js';
import { readKept } from '../../src/discord/kept.js';
import type { AskReply } from '../../src/engine/index.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';
import type { UpkeepState } from '../../src/upkeep/index.js';
import { ana, answerTo, IDLE, NOW, openDesk, replyTo, where } from './open-desk.js';

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

  it('does not count what was not asked after all', async () => {
    const missing = new FootnoteError('library/missing', { folder: '/x' });
    const { desk, question } = await openDesk({ ask: () => Promise.reject(missing), perMinute: 1 });
    const visit = { person: ana, where };
    expect(await desk.admit(visit)).toBeNull();
    await desk.giveBack(visit);
    expect(await desk.admit(visit)).toBeNull();
    expect(await question('Who?')).toMatchObject({ notice: { id: 'still-reading' } });
    expect(await desk.admit(visit)).toBeNull();
    expect(await question('x'.repeat(LONGEST_QUESTION + 1))).toMatchObject({ status: 'refused' });
    expect(await desk.admit(visit)).toBeNull();
    expect(await desk.admit(visit)).toMatchObject({ id: 'rate-limited' });
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
