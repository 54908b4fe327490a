import { AIMessageChunk } from '@langchain/core/messages';
import { ChatGenerationChunk } from '@langchain/core/outputs';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endingWithLastEvent } from '../../src/chat/event-stream-end.js';
import { type Chat, createChat, guardChat } from '../../src/chat/index.js';
import { chatCall, chatOptions } from './chat-calls.js';
import { type ChatStandIn, reply, startChatStandIn } from './stand-in/index.js';

const onText = () => undefined;

describe('a stream whose connection stays open', () => {
  let standIn: ChatStandIn;
  let chat: Chat;

  beforeEach(async () => {
    standIn = await startChatStandIn();
    chat = await createChat(chatOptions(standIn.url));
  });
  afterEach(() => standIn.close());

  it('is whole behind the last event, with what it cost', async () => {
    standIn.play(reply('All of it.', { staysOpen: true, usage: { input: 9, output: 4 } }));
    expect(await chat.complete(chatCall({ onText }))).toEqual({
      status: 'done',
      text: 'All of it.',
      isCut: false,
      usage: { calls: 1, inputTokens: 9, outputTokens: 4, isEstimated: false },
    });
    expect(await standIn.requests[0]?.ended).toBe('aborted');
  });

  it('is whole soon after the model has said why it stopped', async () => {
    standIn.play(reply('All of it.', { isDone: false, staysOpen: true }));
    expect(await chat.complete(chatCall({ onText }))).toMatchObject({
      status: 'done',
      text: 'All of it.',
    });
    expect(await standIn.requests[0]?.ended).toBe('aborted');
  });

  it('is not whole where the model has not said why it stopped', async () => {
    standIn.play(reply('Some of it.', { finish: null, isDone: true, staysOpen: true }));
    expect(await chat.complete(chatCall({ onText }))).toMatchObject({
      status: 'failed',
      fault: { kind: 'broken' },
      text: 'Some of it.',
    });
  });

  it('keeps the connections of servers that end their streams', async () => {
    standIn.play(reply('All of it.'));
    await chat.complete(chatCall({ onText }));
    expect(await standIn.requests[0]?.ended).toBe('sent');
  });
});

/** Says why it stopped, and then does something else than end. */
class EndingModel extends FakeListChatModel {
  readonly #afterwards: () => Promise<void>;

  constructor(afterwards: () => Promise<void>) {
    super({ responses: ['never'] });
    this.#afterwards = afterwards;
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    const message = new AIMessageChunk({
      content: 'All of it.',
      response_metadata: { stop_reason: 'end_turn' },
    });
    yield new ChatGenerationChunk({ text: 'All of it.', message });
    await this.#afterwards();
  }
}

describe('a reply of which the model has said why it ended', () => {
  const bounds = { name: 'tiny', atOnce: 1, isStreamed: true };
  const whole = { status: 'done', text: 'All of it.', isCut: false };

  it('is whole even if the connection breaks then', async () => {
    const model = new EndingModel(() => Promise.reject(new Error('terminated')));
    expect(await guardChat(model, bounds).complete(chatCall({ onText }))).toMatchObject(whole);
  });

  it('is whole even if the time is up then', async () => {
    const client = new AbortController();
    const model = new EndingModel(() => {
      client.abort(new DOMException('late', 'TimeoutError'));
      return new Promise(() => undefined);
    });
    const call = chatCall({ onText, signal: client.signal });
    expect(await guardChat(model, bounds).complete(call)).toMatchObject(whole);
  });
});

describe('the end of a stream of events', () => {
  /** What comes out of a stream that is left open behind these pieces. */
  async function readOpen(pieces: readonly Uint8Array[]): Promise<string> {
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
      },
    });
    return new Response(source.pipeThrough(endingWithLastEvent())).text();
  }

  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it.each(['data: [DONE]', 'data:[DONE]\r\n\r\n', ': ping\r\rdata: [DONE]\n\n'])(
    'is found: %j',
    async (end) => {
      const text = await readOpen([bytesOf(`data: {"a": "né"}\n\n${end}`)]);
      expect(text.trimEnd()).toBe(`data: {"a": "né"}\n\n${end}`.trimEnd());
    },
  );

  it('is found wherever the stream is cut into pieces', async () => {
    const text = 'data: {"a": "data: [DONE] – 🦊"}\n\ndata: [DONE]\n\n';
    const bytes = bytesOf(text);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const pieces = at.slice(1).map((end, n) => bytes.subarray(at[n], end));
        expect((await readOpen(pieces)).trimEnd()).toBe(text.trimEnd());
      }),
      { numRuns: 15 },
    );
  });

  it('is no more than what it looks like: text passes as it is', async () => {
    const text = 'data: {"a": "data: [DONE]"}\n\ndata: {"b": 1}\n\nx data: [DONE]\n\n';
    const body = new Response(text).body?.pipeThrough(endingWithLastEvent());
    expect(await new Response(body).text()).toBe(text);
  });

  it('can be given up while it is waited for', async () => {
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytesOf('data: [DONE]\n\n')),
    });
    const reader = source.pipeThrough(endingWithLastEvent()).getReader();
    await reader.read();
    await reader.cancel();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });
});
