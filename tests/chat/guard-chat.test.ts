import { AIMessageChunk } from '@langchain/core/messages';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chat, createChat, guardChat, NO_USAGE } from '../../src/chat/index.js';
import { chatCall, chatOptions, faultKindOf } from './chat-calls.js';
import { type ChatStandIn, hang, reply, startChatStandIn, status } from './stand-in/index.js';

const onText = () => undefined;

/** What a model counts, as LangChain has it. */
function counted(input_tokens: number, output_tokens: number) {
  return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
}

/** Streams these messages as they are. */
class ChunkModel extends FakeListChatModel {
  readonly #chunks: readonly AIMessageChunk[];

  readonly #atEnd: () => void;

  constructor(chunks: readonly AIMessageChunk[], atEnd: () => void = () => undefined) {
    super({ responses: [] });
    this.#chunks = chunks;
    this.#atEnd = atEnd;
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    for (const message of this.#chunks) yield new ChatGenerationChunk({ message, text: '' });
    this.#atEnd();
  }
}

const overloaded = { error: { message: 'slow down', type: 'requests' } };

describe('a guarded chat', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
  });

  afterEach(async () => {
    vi.useRealTimers();
    await standIn.close();
  });

  it('has no more calls under way than allowed, and twice as many waiting', async () => {
    standIn.play(reply('ok', { delayMs: 30 }));
    const chat = await createChat(chatOptions(standIn.url, { atOnce: 2 }));
    const outcomes = await Promise.all(Array.from({ length: 7 }, () => chat.complete(chatCall())));
    expect(outcomes.map(faultKindOf)).toEqual([...Array(6).fill(null), 'busy']);
    expect(outcomes[6]?.usage.calls).toBe(0);
    expect(standIn.mostAtOnce).toBe(2);
    expect(standIn.requests).toHaveLength(6);
  });

  it('is busy where the turn of a call does not come in time, and never makes it', async () => {
    standIn.play(hang(), reply('ok'));
    const chat = await createChat(chatOptions(standIn.url, { atOnce: 1 }));
    const begun = standIn.nextRequest();
    const first = chat.complete(chatCall({ signal: AbortSignal.timeout(200) }));
    await begun;
    const second = chat.complete(chatCall({ signal: AbortSignal.timeout(20) }));
    expect(faultKindOf(await second)).toBe('busy');
    expect(faultKindOf(await first)).toBe('slow');
    expect(await chat.complete(chatCall())).toMatchObject({ status: 'done' });
    expect(standIn.requests).toHaveLength(2);
  });

  it('makes no call whose signal has ended already', async () => {
    const chat = await createChat(chatOptions(standIn.url));
    const outcome = await chat.complete(chatCall({ signal: AbortSignal.abort() }));
    expect(faultKindOf(outcome)).toBe('busy');
    expect(standIn.requests).toHaveLength(0);
  });

  it('hangs up when time is up', async () => {
    standIn.play(hang('{"so far'));
    const chat = await createChat(chatOptions(standIn.url));
    const given = new AbortController();
    const onText = () => given.abort();
    const outcome = await chat.complete(chatCall({ signal: given.signal, onText }));
    expect(outcome).toMatchObject({ status: 'failed', fault: { kind: 'slow' }, text: '{"so far' });
    expect(outcome.usage).toMatchObject({ calls: 1, isEstimated: true });
    expect(await standIn.requests[0]?.ended).toBe('aborted');
  });

  it('asks once more where the server wants a short wait', async () => {
    standIn.play(status(429, overloaded, { 'retry-after': '0' }), reply('ok'));
    const chat = await createChat(chatOptions(standIn.url));
    const outcome = await chat.complete(chatCall());
    expect(outcome).toMatchObject({ status: 'done', text: 'ok', usage: { calls: 2 } });
  });

  it('asks only once more', async () => {
    standIn.play(status(429, overloaded, { 'retry-after': '0' }));
    const chat = await createChat(chatOptions(standIn.url));
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('rate');
    expect(standIn.requests).toHaveLength(2);
  });

  it('does not wait longer than its signal', async () => {
    standIn.play(status(429, overloaded, { 'retry-after': '4' }));
    const chat = await createChat(chatOptions(standIn.url));
    const outcome = await chat.complete(chatCall({ signal: AbortSignal.timeout(60) }));
    expect(faultKindOf(outcome)).toBe('rate');
    expect(standIn.requests).toHaveLength(1);
  });

  it('leaves the server alone as long as that wants', async () => {
    standIn.play(status(429, overloaded, { 'retry-after': '60' }), reply('ok'));
    const chat = await createChat(chatOptions(standIn.url));
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('rate');
    expect(await chat.complete(chatCall())).toMatchObject({
      fault: { kind: 'rate', status: 429, retryAfter: null },
      usage: { calls: 0 },
    });
    expect(standIn.requests).toHaveLength(1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(faultKindOf(await chat.complete(chatCall()))).toBeNull();
  });

  it('says again what a server refuses that is left alone', async () => {
    standIn.play(status(404, { error: { message: 'no such model', code: 'model_not_found' } }));
    const chat = await createChat(chatOptions(standIn.url));
    const first = await chat.complete(chatCall());
    expect(faultKindOf(first)).toBe('model');
    expect(await chat.complete(chatCall())).toEqual({ ...first, usage: NO_USAGE });
    expect(standIn.requests).toHaveLength(1);
  });

  it('waits only where it was told to wait itself', async () => {
    standIn.play(status(429, overloaded, { 'retry-after': '4' }));
    const chat = await createChat(chatOptions(standIn.url));
    await chat.complete(chatCall({ signal: AbortSignal.timeout(60) }));
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('rate');
    expect(standIn.requests).toHaveLength(1);
  });

  it('leaves a server alone that is gone, and finds it again', async () => {
    const chat = await createChat(chatOptions('http://127.0.0.1:1/v1'));
    const kinds = [];
    for (let n = 0; n < 4; n += 1) kinds.push(faultKindOf(await chat.complete(chatCall())));
    expect(kinds).toEqual(['unreachable', 'unreachable', 'unreachable', 'paused']);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 15_000 });
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('unreachable');
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('paused');
  });

  it('holds against a model that time was up, not that calls were given up', async () => {
    standIn.play(hang());
    const chat = await createChat(chatOptions(standIn.url));
    for (let n = 0; n < 4; n += 1) {
      const given = new AbortController();
      void standIn.nextRequest().then(() => given.abort());
      expect(faultKindOf(await chat.complete(chatCall({ signal: given.signal })))).toBe('slow');
    }
    for (let n = 0; n < 3; n += 1) {
      const signal = AbortSignal.timeout(30);
      expect(faultKindOf(await chat.complete(chatCall({ signal })))).toBe('slow');
    }
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('paused');
  });
});

describe('a guarded chat in which calls wait', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
    vi.useFakeTimers({ toFake: ['performance'] });
  });

  afterEach(async () => {
    vi.useRealTimers();
    await standIn.close();
  });

  const timeUp = () => new DOMException('late', 'TimeoutError');

  it('makes a call that waits behind one that was given up', async () => {
    standIn.play(hang(), reply('ok'));
    const chat = await createChat(chatOptions(standIn.url, { atOnce: 1 }));
    const [running, leaving] = [new AbortController(), new AbortController()];
    const begun = standIn.nextRequest();
    const first = chat.complete(chatCall({ signal: running.signal }));
    await begun;
    const second = chat.complete(chatCall({ signal: leaving.signal }));
    const third = chat.complete(chatCall());
    leaving.abort(timeUp());
    expect(faultKindOf(await second)).toBe('busy');
    running.abort();
    await first;
    expect(await third).toMatchObject({ status: 'done', text: 'ok' });
    expect(standIn.requests).toHaveLength(2);
  });

  /** One call whose time is up after so long a wait for its turn, and so long with the model, milliseconds. */
  async function late(chat: Chat, { wait = 0, with: had = 0, call = {} }) {
    const [before, own] = [new AbortController(), new AbortController()];
    const busy = standIn.nextRequest();
    const first = chat.complete(chatCall({ signal: before.signal }));
    await busy;
    const begun = standIn.nextRequest();
    const second = chat.complete(chatCall({ ...call, signal: own.signal }));
    vi.advanceTimersByTime(wait);
    before.abort();
    await first;
    await begun;
    vi.advanceTimersByTime(had);
    own.abort(timeUp());
    expect(faultKindOf(await second)).toBe('slow');
  }

  it.each([
    ['has most of the time of a call', { wait: 100, with: 400 }, 'paused'],
    ['has little of it, since others are served', { wait: 400, with: 100 }, null],
    ['has what another call left', { with: 100, call: { purpose: 'repair' } }, null],
  ] as const)('is held against a model that %s, or not', async (_, time, kind) => {
    standIn.play(...Array(6).fill(hang()), reply('ok'));
    const chat = await createChat(chatOptions(standIn.url, { atOnce: 1 }));
    for (let n = 0; n < 3; n += 1) await late(chat, time);
    expect(faultKindOf(await chat.complete(chatCall()))).toBe(kind);
  });
});

describe('a chat over a model of its user', () => {
  const bounds = { name: 'mine', atOnce: 1, isStreamed: true };

  it('takes what the model counts', async () => {
    const chunks = [
      Object.assign(new AIMessageChunk('o'), { usage_metadata: counted(11, 1) }),
      Object.assign(new AIMessageChunk('k'), { usage_metadata: counted(0, 2) }),
    ];
    const chat = guardChat(new ChunkModel(chunks), bounds);
    expect((await chat.complete(chatCall({ onText }))).usage).toEqual({
      calls: 1,
      inputTokens: 11,
      outputTokens: 3,
      isEstimated: false,
    });
  });

  it('estimates where the model does not count', async () => {
    const chat = guardChat(new FakeListChatModel({ responses: ['1234567'] }), bounds);
    const { usage } = await chat.complete(
      chatCall({ prompt: { system: '1234567', user: '1234567' } }),
    );
    expect(usage).toEqual({ calls: 1, inputTokens: 4, outputTokens: 2, isEstimated: true });
  });

  it.each([
    [{ finish_reason: 'length' }, { status: 'done', isCut: true }],
    [{ stop_reason: 'max_tokens' }, { status: 'done', isCut: true }],
    [{ finishReason: 'STOP' }, { status: 'done', isCut: false }],
    [{ finishReason: 'SAFETY' }, { status: 'failed', fault: { kind: 'rejected' } }],
    [{ finish_reason: 'content_filter' }, { status: 'failed', fault: { kind: 'rejected' } }],
    [{}, { status: 'done', isCut: false }],
  ])('knows why a reply ended: %j', async (response_metadata, outcome) => {
    const chunks = [new AIMessageChunk({ content: 'ok', response_metadata })];
    const chat = guardChat(new ChunkModel(chunks), bounds);
    expect(await chat.complete(chatCall({ onText }))).toMatchObject({ text: 'ok', ...outcome });
  });

  it('does not take half a reply for a whole one where the model ends with the signal', async () => {
    const given = new AbortController();
    const model = new ChunkModel([new AIMessageChunk('half')], () => given.abort());
    const outcome = await guardChat(model, bounds).complete(
      chatCall({ signal: given.signal, onText }),
    );
    expect(outcome).toMatchObject({ fault: { kind: 'slow' }, text: 'half' });
  });

  it('does not show what is secret to the user of the model', async () => {
    const thrownErrorString = 'refused for token hunter2-hunter2';
    const model = new FakeStreamingChatModel({ thrownErrorString });
    const chat = guardChat(model, { ...bounds, secrets: ['hunter2-hunter2'] });
    expect(await chat.complete(chatCall())).toMatchObject({
      fault: { kind: 'broken', detail: 'refused for token [hidden]' },
    });
  });

  it('fails where there is no model to ask', async () => {
    const chat = guardChat(() => Promise.reject(new Error('not installed')), bounds);
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('broken');
  });
});
