import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { makeTinyModel } from '../../bench/local-model/gguf/tiny-model.js';
import { writeGguf } from '../../bench/local-model/gguf/write-gguf.js';
import {
  type ChatServer,
  type LocalReply,
  type ReplyCall,
  startChatServer,
} from '../../bench/local-model/index.js';
import { OneAtATime } from '../../bench/local-model/one-at-a-time.js';
import { createChat } from '../../src/chat/index.js';
import { chatCall, chatOptions, faultKindOf } from './chat-calls.js';

const servers: ChatServer[] = [];
const faults: unknown[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  faults.length = 0;
});

/** A server of a model that replies as given. */
async function serve(reply: (call: ReplyCall) => Promise<LocalReply>): Promise<string> {
  const model = { name: 'parrot', contextTokens: 512, reply };
  const server = await startChatServer(model, {
    host: '127.0.0.1',
    port: 0,
    onFault: (error) => faults.push(error),
  });
  servers.push(server);
  return server.url;
}

/** Says the last message again, in two pieces. */
async function parrot({ messages, onText, mostTokens }: ReplyCall): Promise<LocalReply> {
  const last = messages.at(-1);
  const text = last?.type === 'user' ? last.text : '';
  onText(text.slice(0, 3));
  onText(text.slice(3));
  return { status: 'done', text, isCut: mostTokens === 7, promptTokens: 20, replyTokens: 5 };
}

function post(url: string, body: string, type = 'application/json'): Promise<Response> {
  return fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
}

describe('the server of a local model', () => {
  it.each([true, false])(
    'is understood by the client of chat models, streamed: %s',
    async (isStreamed) => {
      const chat = await createChat(chatOptions(await serve(parrot), { isStreamed }));
      const seen: string[] = [];
      const onText = (text: string) => seen.push(text);
      expect(await chat.complete(chatCall({ replyTokens: 7, onText }))).toEqual({
        status: 'done',
        text: 'Who won?',
        isCut: true,
        usage: { calls: 1, inputTokens: 20, outputTokens: 5, isEstimated: false },
      });
      expect(await chat.complete(chatCall())).toMatchObject({ status: 'done', isCut: false });
      if (isStreamed) expect(seen.at(-1)).toBe('Who won?');
    },
  );

  it('passes on what is asked for, in any of the forms that clients use', async () => {
    const calls: ReplyCall[] = [];
    const url = await serve((call) => {
      calls.push(call);
      return parrot(call);
    });
    const content = [
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ];
    const messages = [
      { role: 'developer', content: 'Be brief.' },
      { role: 'assistant', content: 'Yes.' },
      { role: 'user', content },
    ];
    await post(url, JSON.stringify({ model: 'any', messages, max_completion_tokens: 9, seed: 4 }));
    await post(url, JSON.stringify({ messages, max_tokens: 8, temperature: 0.5, tools: [] }));
    expect(calls).toMatchObject([
      { mostTokens: 9, temperature: 0, seed: 4 },
      { mostTokens: 8, temperature: 0.5, seed: null },
    ]);
    expect(calls[0]?.messages).toEqual([
      { type: 'system', text: 'Be brief.' },
      { type: 'model', response: ['Yes.'] },
      { type: 'user', text: 'a\nb' },
    ]);
  });

  it('lists its model', async () => {
    const response = await fetch(`${await serve(parrot)}/models`);
    expect(await response.json()).toMatchObject({ object: 'list', data: [{ id: 'parrot' }] });
  });

  it('says when a prompt is too long', async () => {
    const url = await serve(async () => ({ status: 'too-long', promptTokens: 600 }));
    const chat = await createChat(chatOptions(url));
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('context');
  });

  it('asks for patience when too many wait', async () => {
    const url = await serve(async () => ({ status: 'full' }));
    const response = await post(url, '{"messages":[{"role":"user","content":"Who won?"}]}');
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
  });

  it('tells clients that the model failed, and whoever runs it how', async () => {
    const fault = new Error('llama.cpp gave up');
    const chat = await createChat(chatOptions(await serve(() => Promise.reject(fault))));
    expect(faultKindOf(await chat.complete(chatCall()))).toBe('server');
    expect(faults).toEqual([fault]);
  });

  it.each([
    ['no JSON', '{', 'application/json', 400],
    ['no messages', '{"messages":[]}', 'application/json', 400],
    [
      'a picture',
      '{"messages":[{"role":"user","content":[{"type":"image_url"}]}]}',
      'application/json',
      400,
    ],
    ['a form that any web page may send', '{"messages":[]}', 'text/plain', 415],
    ['more than it reads', ' '.repeat(4_000_001), 'application/json', 413],
  ])('refuses %s', async (_, body, type, status) => {
    const response = await post(await serve(parrot), body, type);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
  });

  it('ends the reply of a client that goes away', async () => {
    const ended = new AbortController();
    const left = new AbortController();
    const url = await serve(({ signal, onText }) => {
      onText('The');
      left.abort();
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          ended.abort();
          reject(signal.reason);
        });
      });
    });
    const chat = await createChat(chatOptions(url));
    const end = once(ended.signal, 'abort');
    await chat.complete(chatCall({ signal: left.signal }));
    await end;
  });
});

describe('OneAtATime', () => {
  it('runs work in order, passes over what was given up, and survives failures', async () => {
    const turns = new OneAtATime(2);
    const log: string[] = [];
    const open = new AbortController().signal;
    const first = new AbortController();
    const firstEnds = once(first.signal, 'abort');
    const givenUp = new AbortController();
    const all = [
      turns.run(open, async () => {
        log.push('first');
        await firstEnds;
        throw new Error('failed');
      }),
      turns.run(givenUp.signal, async () => log.push('given up')),
      turns.run(open, async () => log.push('third')),
    ];
    expect(turns.isFull).toBe(true);
    givenUp.abort();
    first.abort();
    const settled = await Promise.allSettled(all);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(log).toEqual(['first', 'third']);
    expect(turns.isFull).toBe(false);
  });
});

describe('writeGguf', () => {
  it('writes the header, and aligns the data of tensors', () => {
    const tensor = { name: 't', shape: [3], values: Float32Array.of(1, 2, 3) };
    const file = writeGguf(new Map([['k', { as: 'uint32', value: 7 }]]), [
      tensor,
      { ...tensor, name: 'u' },
    ]);
    expect(file.toString('ascii', 0, 4)).toBe('GGUF');
    expect(file.readUInt32LE(4)).toBe(3);
    expect([file.readBigUInt64LE(8), file.readBigUInt64LE(16)]).toEqual([2n, 1n]);
    expect(file.length % 32).toBe(0);
    const values = Array.from({ length: 3 }, (_, index) =>
      file.readFloatLE(file.length - 64 + 4 * index),
    );
    expect(values).toEqual([1, 2, 3]);
    expect(file.readFloatLE(file.length - 32)).toBe(1);
  });

  it('refuses a tensor whose values do not fit its shape', () => {
    const tensor = { name: 't', shape: [2, 2], values: new Float32Array(3) };
    expect(() => writeGguf(new Map(), [tensor])).toThrow(/Tensor t has 3 values, not 4/u);
  });

  it('makes the same tiny model every time', () => {
    expect(makeTinyModel().equals(makeTinyModel())).toBe(true);
  });
});
