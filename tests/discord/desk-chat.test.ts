import { describe, expect, it, vi } from 'vitest';
import type { Writing } from '../../src/answering/index.js';
import type { ChatInUse } from '../../src/discord/chat-in-use.js';
import type { AskReply, AskRequest, AskScope } from '../../src/engine/index.js';
import { FootnoteError } from '../../src/errors/footnote-error.js';
import { ana, answerTo, NOW, openDesk, replyTo, where } from './open-desk.js';

const DAY = NOW.toISOString().slice(0, 10);

const writing = (changes: Partial<Writing> = {}): Writing => ({
  by: 'model',
  model: 'a-model',
  prompts: {},
  statements: { written: 3, dropped: 1 },
  usage: { calls: 1, input_tokens: 80, output_tokens: 20, estimated: false, model_ms: 900 },
  note: 'Written by a-model.',
  ...changes,
});

/** A reply whose making cost a hundred tokens, unless the model was not to be asked. */
function writtenReply(request: AskRequest): AskReply {
  const { withModel = true } = request.scope;
  const usage = { calls: 0, input_tokens: 0, output_tokens: 0, estimated: false, model_ms: 0 };
  const byArticles = { by: 'articles', because: 'budget', usage } as const;
  const written = writing(withModel === true ? {} : byArticles);
  return { ...replyTo(request), answer: { ...answerTo(request.question), writing: written } };
}

const inUse = (bounds: Partial<ChatInUse['budget']> = {}): ChatInUse => ({
  model: 'a-model',
  budget: { tokensPerDay: null, tokensPerServerDay: null, ...bounds },
  tokensPerCall: 4_500,
});

async function deskWith(bounds: Partial<ChatInUse['budget']> | null, reply = writtenReply) {
  const scopes: AskScope[] = [];
  const ask = async (request: AskRequest) => {
    scopes.push(request.scope);
    return reply(request);
  };
  const opened = await openDesk({ ask, chat: bounds === null ? null : inUse(bounds) });
  const askIn = (server: string | null, scope: AskScope = {}) =>
    opened.desk.ask({
      person: ana,
      where: { ...where, server },
      text: 'Who met?',
      scope,
      conversation: null,
    });
  return { ...opened, scopes, askIn };
}

describe('what the chat model may cost', () => {
  it('is counted by day and server', async () => {
    const { journal, askIn } = await deskWith({});
    for (const server of ['one', 'one', 'two', null]) await askIn(server);
    expect(journal.chatTokens(DAY, 'one')).toBe(200);
    expect(journal.chatTokens(DAY, 'two')).toBe(100);
    expect(journal.chatTokens(DAY, null)).toBe(400);
    expect(journal.chatTokens('2025-03-11', null)).toBe(0);
  });

  it('ends for a server with its tokens of the day, and for no other', async () => {
    const { askIn, scopes } = await deskWith({ tokensPerServerDay: 150 });
    for (const server of ['one', 'one', 'one', 'two', null, null, null]) await askIn(server);
    expect(scopes.map(({ withModel }) => withModel)).toEqual([
      undefined,
      undefined,
      'budget',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('ends for everybody with those of the day, also in direct messages', async () => {
    const { askIn, scopes } = await deskWith({ tokensPerDay: 200, tokensPerServerDay: 1_000 });
    for (const server of ['one', null, 'two', null]) await askIn(server);
    expect(scopes.map(({ withModel }) => withModel)).toEqual([
      undefined,
      undefined,
      'budget',
      'budget',
    ]);
  });

  it('begins anew with the next day', async () => {
    const { journal, askIn, scopes } = await deskWith({ tokensPerDay: 100 });
    journal.spendChatTokens({ day: '2025-03-09', server: 'one', tokens: 500 });
    await askIn('one');
    await askIn('one');
    expect(scopes.map(({ withModel }) => withModel)).toEqual([undefined, 'budget']);
  });

  it('is not looked at where whoever asked wants no model', async () => {
    const { journal, askIn, scopes } = await deskWith({ tokensPerDay: 1 });
    await askIn('one', { withModel: false });
    expect(scopes).toEqual([{ withModel: false }]);
    expect(journal.chatTokens(DAY, null)).toBe(0);
  });

  it('is of no interest where there is no model', async () => {
    const { journal, askIn, scopes } = await deskWith(null);
    await askIn('one', { filter: { within: ['news/**'] } });
    expect(scopes).toEqual([{ filter: { within: ['news/**'] } }]);
    expect(journal.chatTokens(DAY, null)).toBe(0);
  });

  it('counts also for an answer that came too late', async () => {
    let answerNow = () => {};
    const held = (request: AskRequest) =>
      new Promise<AskReply>((resolve) => {
        answerNow = () => resolve(writtenReply(request));
      });
    const { question, clock, journal } = await openDesk({ ask: held, chat: inUse() });
    const late = question('Who met?');
    // Its turn has come before it is given up.
    await clock.pass(500);
    await clock.pass(2_000);
    expect(await late).toMatchObject({ notice: { id: 'timed-out' } });
    answerNow();
    await expect.poll(() => journal.chatTokens(DAY, null)).toBe(100);
  });

  it.each([
    new FootnoteError('engine/timeout', { call: 'ask', milliseconds: 60_000 }),
    new FootnoteError('engine/lost', { code: null, signal: 'SIGKILL' }),
  ])('counts as one call where no answer came back: $code', async (fault) => {
    const { journal, askIn, scopes, lines } = await deskWith({ tokensPerServerDay: 6_000 }, () => {
      throw fault;
    });
    for (const server of ['one', 'one', 'one', null]) await askIn(server);
    expect(journal.chatTokens(DAY, 'one')).toBe(9_000);
    expect(journal.chatTokens(DAY, null)).toBe(13_500);
    // The third was not to ask the model: it cost nothing.
    expect(scopes.map(({ withModel }) => withModel)).toEqual([
      undefined,
      undefined,
      'budget',
      undefined,
    ]);
    const charged = lines.filter((line) => line.includes('"unanswered"'));
    expect(charged).toHaveLength(3);
    expect(charged[0]).toContain('"tokens":4500');
  });

  it('is nothing for a question that the engine never worked on, or that was for no model', async () => {
    const missing = new FootnoteError('library/missing', { folder: '/l' });
    const fails = await deskWith({}, () => {
      throw missing;
    });
    await fails.askIn('one');
    expect(fails.journal.chatTokens(DAY, null)).toBe(0);
    const late = await deskWith({}, () => {
      throw new FootnoteError('engine/timeout', { call: 'ask', milliseconds: 60_000 });
    });
    await late.askIn('one', { withModel: false });
    expect(late.journal.chatTokens(DAY, null)).toBe(0);
  });
});

describe('what is told of it', () => {
  it('is in the figures and in the log, without a word of what was written', async () => {
    const { askIn, metrics, lines } = await deskWith({});
    await askIn('one');
    expect(await metrics.text()).toContain('footnote_chat_calls_total 1');
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      event: 'answered',
      writing: { by: 'model', written: 3, dropped: 1, tokens: 100 },
    });
    expect(line).not.toMatch(/Doha|Who met|Written by/u);
    expect(line).not.toContain('fault');
  });

  it('says which fault it was, without a word of the server', async () => {
    const fault = { kind: 'quota' as const, status: 429, detail: 'you have spent all' };
    const { askIn, lines } = await deskWith({}, (request) => ({
      ...replyTo(request),
      answer: {
        ...answerTo(request.question),
        writing: writing({ by: 'articles', because: 'refused', fault }),
      },
    }));
    await askIn('one');
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({
      writing: { by: 'articles', because: 'refused', fault: 'quota', status: 429 },
    });
    expect(line).not.toContain('spent');
  });
});

describe('an answer that grows', () => {
  const progress = { statements: [{ text: 'In Doha.', citations: [1] }], citations: [] };

  it('is told to whoever asked, while they wait', async () => {
    const onProgress = vi.fn();
    const { desk } = await openDesk({
      ask: async (request, told) => {
        told?.(progress);
        return replyTo(request);
      },
    });
    await desk.ask({ person: ana, where, text: 'Who?', scope: {}, conversation: null, onProgress });
    expect(onProgress.mock.calls).toEqual([[progress]]);
  });

  it('is not followed where nobody wants to know', async () => {
    const followed: boolean[] = [];
    const { question } = await openDesk({
      ask: async (request, told) => {
        followed.push(told !== undefined);
        return replyTo(request);
      },
    });
    await question('Who?');
    expect(followed).toEqual([false]);
  });

  it('is not told any more to those who were told that it took too long', async () => {
    const onProgress = vi.fn();
    let grow = () => {};
    const { desk, clock } = await openDesk({
      ask: (_, told) => {
        grow = () => told?.(progress);
        return new Promise(() => undefined);
      },
    });
    const question = { person: ana, where, text: 'Who?', scope: {}, conversation: null };
    const late = desk.ask({ ...question, onProgress });
    await clock.pass(500);
    grow();
    expect(onProgress).toHaveBeenCalledTimes(1);
    await clock.pass(2_000);
    expect(await late).toMatchObject({ notice: { id: 'timed-out' } });
    grow();
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});
