import { AIMessageChunk, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ChatStandIn,
  dieAfter,
  hang,
  html,
  notJson,
  reply,
  startChatStandIn,
  status,
} from './stand-in/index.js';

const PROMPT = [new SystemMessage('Be short.'), new HumanMessage('Who?')];

describe('the stand-in of a chat model', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
  });
  afterEach(() => standIn.close());

  const ask = async (isStreamed: boolean, signal?: AbortSignal): Promise<AIMessageChunk> => {
    const model = new ChatOpenAI({
      model: 'm',
      apiKey: 'k',
      maxRetries: 0,
      configuration: { baseURL: standIn.url },
    });
    const options = signal === undefined ? {} : { signal };
    if (!isStreamed) return model.invoke(PROMPT, options);
    let whole: AIMessageChunk | null = null;
    for await (const chunk of await model.stream(PROMPT, options)) {
      whole = whole === null ? chunk : whole.concat(chunk);
    }
    return whole ?? new AIMessageChunk('');
  };

  it.each([true, false])('gives a reply with its usage (streamed: %s)', async (streaming) => {
    standIn.play(reply('Somebody – 🦊 – did.', { chunkSize: 3, usage: { input: 7, output: 5 } }));
    const { text, usage_metadata, response_metadata } = await ask(streaming);
    expect(text).toBe('Somebody – 🦊 – did.');
    expect(usage_metadata).toMatchObject({ input_tokens: 7, output_tokens: 5 });
    expect(response_metadata.finish_reason).toBe('stop');
    const [request] = standIn.requests;
    expect(request).toMatchObject({ system: 'Be short.', user: 'Who?' });
    expect(request?.headers.authorization).toBe('Bearer k');
    expect(await request?.ended).toBe('sent');
  });

  it('plays one script for each request, the last one again', async () => {
    standIn.play(reply('a'), ({ user }) => reply(`${user}!`));
    const texts = [await ask(false), await ask(true), await ask(false)].map(({ text }) => text);
    expect(texts).toEqual(['a', 'Who?!', 'Who?!']);
  });

  it.each([true, false])('fails in every way that is played (streamed: %s)', async (streaming) => {
    standIn.play(
      status(429, { error: { message: 'slow down' } }, { 'retry-after': '3' }),
      dieAfter('Some'),
      notJson(),
      html(),
    );
    await expect(ask(streaming)).rejects.toMatchObject({ status: 429 });
    await expect(ask(streaming)).rejects.toThrow();
    for (let call = 0; call < 2; call += 1) {
      const text = await ask(streaming).then(
        (message) => message.text,
        () => '',
      );
      expect(text).not.toMatch(/\w{3}/u);
    }
  });

  it.each([null, 'so far'])('hangs until the client goes away (after %s)', async (text) => {
    standIn.play(hang(text));
    const client = new AbortController();
    const came = standIn.nextRequest();
    const asked = ask(true, client.signal);
    await came;
    client.abort();
    await expect(asked).rejects.toThrow();
    expect(await standIn.requests[0]?.ended).toBe('aborted');
    expect(standIn.requests[0]?.wasAborted).toBe(true);
  });

  it('refuses what is no chat completion request, and lists its models', async () => {
    const post = (body: string) =>
      fetch(`${standIn.url}/chat/completions`, { method: 'POST', body });
    expect((await post('{"messages": []}')).status).toBe(400);
    expect((await post('nonsense')).status).toBe(400);
    expect((await fetch(`${standIn.url}/completions`)).status).toBe(404);
    expect(await (await fetch(`${standIn.url}/models`)).json()).toMatchObject({ object: 'list' });
    expect(standIn.requests).toHaveLength(0);
  });

  it('refuses connections once it is closed, and gives up what a script threw', async () => {
    standIn.play(() => {
      throw new Error('the script has a mistake');
    });
    await expect(ask(false)).rejects.toThrow();
    await expect(standIn.close()).rejects.toThrow('mistake');
    await expect(fetch(`${standIn.url}/models`)).rejects.toThrow();
  });
});
