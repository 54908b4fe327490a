import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChat } from '../../src/chat/index.js';
import { chatCall, chatOptions, faultKindOf } from './chat-calls.js';
import {
  type ChatStandIn,
  dieAfter,
  html,
  notJson,
  reply,
  startChatStandIn,
  status,
} from './stand-in/index.js';

const onText = () => undefined;

describe('a model on a server', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await standIn.close();
  });

  async function complete(options = {}, call = {}) {
    const chat = await createChat(chatOptions(standIn.url, options));
    return chat.complete(chatCall(call));
  }

  it('is asked with what is configured, and nothing else', async () => {
    standIn.play(reply('ok'));
    await complete({ temperature: 0.2, reasoning: 'none' }, { replyTokens: 77 });
    const [request] = standIn.requests;
    expect(request?.body).toEqual({
      model: 'tiny',
      temperature: 0.2,
      reasoning_effort: 'none',
      stream: false,
      max_tokens: 77,
      messages: [
        { role: 'system', content: 'Answer from the evidence.' },
        { role: 'user', content: 'Who won?' },
      ],
    });
    const { host, 'content-length': length, ...headers } = request?.headers ?? {};
    expect({ host, length }).toEqual({ host: expect.any(String), length: expect.any(String) });
    expect(headers).toEqual({
      authorization: 'Bearer sk-test-0123456789abcdef',
      'content-type': 'application/json',
      'user-agent': 'footnote',
      accept: '*/*',
      'accept-encoding': expect.any(String),
      'accept-language': '*',
      'sec-fetch-mode': 'cors',
      connection: 'keep-alive',
    });
  });

  it('leaves out what is not configured', async () => {
    standIn.play(reply('ok'));
    await complete({ apiKey: null });
    const [request] = standIn.requests;
    expect(request?.headers.authorization).toBeUndefined();
    expect(request?.body).not.toHaveProperty('temperature');
  });

  it('takes nothing from the environment', async () => {
    standIn.play(reply('ok'));
    vi.stubEnv('OPENAI_API_KEY', 'sk-other-key');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin-key');
    vi.stubEnv('OPENAI_ORG_ID', 'org-other');
    vi.stubEnv('OPENAI_ORGANIZATION', 'org-other');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-other');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1/v1');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'Authorization: Bearer sk-other\nX-Other: yes');
    vi.stubEnv('OPENAI_LOG', 'debug');
    const printed = vi.spyOn(console, 'debug');
    expect(await complete({ apiKey: null })).toMatchObject({ status: 'done' });
    expect(JSON.stringify(standIn.requests[0]?.headers)).not.toMatch(/other|admin|sk-/u);
    expect(printed).not.toHaveBeenCalled();
  });

  it.each([
    ['gpt-5-mini', { max_completion_tokens: 200 }],
    ['o4-mini', { max_completion_tokens: 200 }],
    ['gpt-4o', { max_tokens: 200 }],
    ['some-codex', { max_tokens: 200 }],
  ])('is asked for a bounded reply in its own words: %s', async (model, bound) => {
    standIn.play(reply('ok'));
    expect(await complete({ model })).toMatchObject({ status: 'done' });
    expect(standIn.requests[0]?.body).toMatchObject(bound);
  });

  it.each([true, false])('calls nobody but the server (streamed: %s)', async (isStreamed) => {
    standIn.play(reply('ok', { usage: null }));
    const fetched = vi.spyOn(globalThis, 'fetch');
    const outcome = await complete({ isStreamed }, { onText });
    expect(outcome).toMatchObject({ status: 'done', usage: { isEstimated: true } });
    expect(fetched.mock.calls.map(([url]) => `${url}`)).toEqual([
      `${standIn.url}/chat/completions`,
    ]);
  });

  it.each([true, false])('takes what the server counts (streamed: %s)', async (isStreamed) => {
    standIn.play(reply('ok', { usage: { input: 123, output: 4 } }));
    const { usage } = await complete({ isStreamed }, { onText });
    expect(usage).toEqual({ calls: 1, inputTokens: 123, outputTokens: 4, isEstimated: false });
  });

  it('leaves out thoughts that have a field of their own', async () => {
    standIn.play(reply('ok', { reasoning: 'let me see' }));
    expect(await complete({}, { onText })).toMatchObject({ status: 'done', text: 'ok' });
  });

  it('knows that a reply was cut', async () => {
    standIn.play(reply('so far', { finish: 'length' }));
    expect(await complete({}, { onText })).toMatchObject({ status: 'done', isCut: true });
  });

  it.each([
    ['dies', dieAfter('so far')],
    ['ends without saying why', reply('so far', { finish: null })],
  ])('keeps what came of a stream that %s', async (_, play) => {
    standIn.play(play);
    const texts: string[] = [];
    const outcome = await complete({}, { onText: (text: string) => texts.push(text) });
    expect(outcome).toMatchObject({ status: 'failed', fault: { kind: 'broken' }, text: 'so far' });
    expect(texts.at(-1)).toBe('so far');
    expect(outcome.usage.calls).toBe(1);
    expect(outcome.usage.inputTokens).toBeGreaterThan(0);
    expect(outcome.usage.outputTokens).toBeGreaterThan(0);
  });

  it.each([true, false])(
    'is no chat model if it is a web site (streamed: %s)',
    async (isStreamed) => {
      standIn.play(html());
      expect(await complete({ isStreamed }, { onText })).toMatchObject({
        fault: { kind: 'broken', detail: 'the address replied with a web page' },
      });
    },
  );

  it.each([
    ['no JSON', notJson()],
    ['JSON of something else', status(200, { hello: 'world' })],
    ['no choices', status(200, { id: 'x', choices: [] })],
    ['nothing', status(200, '')],
  ])('is broken if it replies with %s', async (_, play) => {
    standIn.play(play);
    expect(faultKindOf(await complete())).toBe('broken');
    expect(faultKindOf(await complete({}, { onText }))).toBe('broken');
  });

  it.each([
    ['OpenAI', { error: { message: 'no model named tiny' } }],
    ['a text', 'no model named tiny'],
    ['Ollama', { error: 'no model named tiny' }],
    ['vLLM', { object: 'error', message: 'no model named tiny', type: 'NotFoundError', code: 404 }],
    ['FastAPI', { detail: 'no model named tiny' }],
  ])('says what is wrong in the words of the server: %s', async (_, body) => {
    standIn.play(status(404, body));
    expect(await complete()).toMatchObject({
      fault: { kind: 'model', status: 404, detail: 'no model named tiny' },
      usage: { calls: 1, inputTokens: 0, outputTokens: 0 },
    });
  });

  it('knows a prompt that is too long from a server that says so at the top', async () => {
    const message = "This model's maximum context length is 4096 tokens. However, you have 9000.";
    standIn.play(status(400, { object: 'error', message, type: 'BadRequestError', code: 400 }));
    expect(faultKindOf(await complete())).toBe('context');
  });

  it('never shows its key, even where the server repeats it', async () => {
    standIn.play((request) => status(400, { error: { message: request.headers.authorization } }));
    expect(JSON.stringify(await complete())).not.toContain('0123456789abcdef');
    standIn.play((request) => status(401, { error: { message: request.headers.authorization } }));
    expect(await complete()).toMatchObject({ fault: { kind: 'key', detail: '' } });
  });

  it('follows no redirect', async () => {
    const other = await startChatStandIn();
    other.play(reply('ok'));
    standIn.play(status(307, '', { location: `${other.url}/chat/completions` }));
    expect(await complete()).toMatchObject({ fault: { kind: 'model', status: 307 } });
    expect(other.requests).toHaveLength(0);
    await other.close();
  });

  it('reads no more than a reply can have', async () => {
    standIn.play(reply('ok', { extra: { padding: 'x'.repeat(3_000_000) } }));
    expect(await complete({}, { replyTokens: 10 })).toMatchObject({
      fault: { kind: 'broken', detail: 'the reply is too long' },
    });
  });

  it('hangs up on a reply that does not end', async () => {
    standIn.play(reply('more and more '.repeat(500), { delayMs: 1 }));
    const outcome = await complete({}, { replyTokens: 5, onText });
    expect(outcome).toMatchObject({ status: 'done', isCut: true });
    expect(outcome.text).toHaveLength(80);
    expect(await standIn.requests[0]?.ended).toBe('aborted');
  });

  it.each([
    ['a rate', { error: { message: 'slow down', code: 429 } }, 'rate', 'slow down'],
    ['nothing paid', { error: { message: 'x', code: 'insufficient_quota' } }, 'quota', 'x'],
    ['no model', { error: 'model tiny not found' }, 'model', 'model tiny not found'],
    ['no memory', { object: 'error', message: 'no memory' }, 'server', 'no memory'],
    ['a key', { error: { message: 'invalid API key' }, choices: [] }, 'key', ''],
  ])('knows an error in place of a reply: %s', async (_, body, kind, detail) => {
    standIn.play(status(200, body));
    for (const isStreamed of [true, false]) {
      const outcome = await complete({ isStreamed }, { onText });
      expect(outcome).toMatchObject({ status: 'failed', fault: { kind, detail } });
    }
  });

  it('takes a reply with room for an error for a reply', async () => {
    standIn.play(reply('ok', { extra: { error: null } }));
    expect(await complete()).toMatchObject({ status: 'done', text: 'ok' });
  });

  it.each([
    ['text/plain', '<!doctype html><p>Log in</p>'],
    ['application/json', '\n <html lang="en"></html>'],
  ])('knows a web page that says it is %s', async (type, page) => {
    standIn.play(status(200, page, { 'content-type': type }));
    expect(await complete({}, { onText })).toMatchObject({
      fault: { kind: 'broken', detail: 'the address replied with a web page' },
    });
  });

  it('finds an error in the middle of a stream', async () => {
    const lines = ['{"error": {"message": "out of memory", "code": 500}}', '[DONE]'];
    const body = lines.map((line) => `data: ${line}\n\n`).join('');
    standIn.play(status(200, body, { 'content-type': 'text/event-stream' }));
    expect(await complete({}, { onText })).toMatchObject({
      fault: { kind: 'server', detail: 'out of memory' },
    });
  });
});
