import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChat } from '../../src/chat/index.js';
import { chatVariables } from '../../src/chat-config.js';
import { parseConfig } from '../../src/config.js';
import { type ChatStandIn, reply, startChatStandIn } from './stand-in/index.js';
import { asServer, type ServerWays, WAYS } from './stand-in/models/index.js';

const DOCUMENT = readFileSync(new URL('../../docs/chat-models.md', import.meta.url), 'utf8');

/** The `env` blocks of the document, each with the heading that it stands under. */
const BLOCKS = DOCUMENT.split(/^## /mu).flatMap((section) => {
  const [heading = ''] = section.split('\n', 1);
  return Array.from(section.matchAll(/^```env\n([\s\S]*?)^```$/gmu), ([, text = '']) => ({
    heading,
    variables: parseEnv(text) as Record<string, string>,
  }));
});

const CONNECTIONS = BLOCKS.filter(({ variables }) => variables.CHAT_MODEL !== undefined);

/** What is peculiar to the servers, and where they listen by themselves. */
const SERVERS: Readonly<
  Record<string, readonly [address: string, ways: (model: string, key: string) => ServerWays]>
> = {
  OpenAI: ['https://api.openai.com/v1', WAYS.openAi],
  Ollama: ['http://127.0.0.1:11434/v1', WAYS.ollama],
  'llama.cpp': ['http://127.0.0.1:8080/v1', WAYS.llamaCpp],
  vLLM: ['http://127.0.0.1:8000/v1', WAYS.vLlm],
  'LM Studio': ['http://127.0.0.1:1234/v1', WAYS.lmStudio],
  'Other servers': ['https://api.example.com/v1', WAYS.vLlm],
};

describe('the document on chat models', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
  });
  afterEach(() => standIn.close());

  it('connects every server that it is to, each with one block', () => {
    expect(CONNECTIONS.map(({ heading }) => heading)).toEqual(Object.keys(SERVERS));
  });

  it.each(CONNECTIONS)('connects $heading', async ({ heading, variables }) => {
    const { chat: options } = parseConfig(variables);
    const [address, waysOf] = SERVERS[heading] ?? [];
    if (options === null || waysOf === undefined) throw new Error('there is nothing to connect');
    expect(options.baseUrl).toBe(address);
    const ways = waysOf(options.model, options.apiKey ?? '');
    standIn.play(asServer(ways, () => reply('Yes, it does.', { usage: { input: 20, output: 5 } })));
    const chat = await createChat({ ...options, baseUrl: standIn.url });
    const texts: string[] = [];
    const outcome = await chat.complete({
      purpose: 'answer',
      prompt: { system: 'Be short.', user: 'Does it work?' },
      replyTokens: options.replyTokens,
      signal: AbortSignal.timeout(10_000),
      onText: (text) => texts.push(text),
    });
    expect(outcome).toEqual({
      status: 'done',
      text: 'Yes, it does.',
      isCut: false,
      usage: { calls: 1, inputTokens: 20, outputTokens: 5, isEstimated: false },
    });
    expect(texts.at(-1)).toBe(options.isStreamed ? 'Yes, it does.' : undefined);
    const [request] = standIn.requests;
    expect(request).toMatchObject({ system: 'Be short.', user: 'Does it work?' });
    const { model, max_tokens, max_completion_tokens } = request?.body ?? {};
    expect(model).toBe(options.model);
    expect(max_completion_tokens ?? max_tokens).toBe(options.replyTokens);
  });

  it.each(BLOCKS)('has only variables that there are, under $heading', ({ variables }) => {
    expect(Object.keys(chatVariables)).toEqual(expect.arrayContaining(Object.keys(variables)));
    const connected = { ...CONNECTIONS[1]?.variables, ...variables };
    expect(() => parseConfig(connected)).not.toThrow();
  });

  it('names no variable that there is not', () => {
    const named = new Set(Array.from(DOCUMENT.matchAll(/\bCHAT_[A-Z_]+/gu), ([name]) => name));
    expect(Object.keys(chatVariables)).toEqual(expect.arrayContaining([...named]));
  });
});
