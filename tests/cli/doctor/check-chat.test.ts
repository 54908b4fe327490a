import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatOptions } from '../../../src/chat/index.js';
import { checkChat, judgeAddress } from '../../../src/cli/doctor/check-chat.js';
import {
  type ChatStandIn,
  dieAfter,
  hang,
  html,
  notJson,
  type Play,
  reply,
  type Script,
  startChatStandIn,
  status,
} from '../../chat/stand-in/index.js';
import {
  contextTooLong,
  createGoodModel,
  emptyReply,
  goodModel,
  llamaContextTooLong,
  openAiError,
  outOfQuota,
  ramblingModel,
  rateLimited,
  serverError,
  unanswering,
  unauthorized,
  unknownModel,
  withContext,
  withSilentContext,
} from '../../chat/stand-in/models/index.js';

const KEY = 'sk-Ab12Cd34Ef56Gh78Ij90';

describe('the check of the chat model', () => {
  let standIn: ChatStandIn;

  beforeEach(async () => {
    standIn = await startChatStandIn();
  });
  afterEach(() => standIn.close());

  const options = (more: Partial<ChatOptions> = {}): ChatOptions => ({
    model: 'the-model',
    baseUrl: standIn.url,
    apiKey: KEY,
    temperature: null,
    reasoning: null,
    promptTokens: 3500,
    replyTokens: 500,
    seconds: 20,
    atOnce: 2,
    isStreamed: true,
    judges: false,
    ...more,
  });

  it('makes no call where none is configured', async () => {
    expect(await checkChat(null)).toMatchObject([
      { status: 'ok', detail: expect.stringContaining('none configured') },
    ]);
  });

  it.each([
    ['a good one', goodModel],
    ['one that talks', ramblingModel],
    ['one that has room for it', withContext(4096, goodModel)],
  ] satisfies [string, Script][])('finds that it works: %s', async (_, script) => {
    standIn.play(script);
    const [check, ...others] = await checkChat(options());
    expect(check).toMatchObject({ status: 'ok', remedy: null });
    expect(check?.detail).toContain(`the-model at ${standIn.url} works`);
    expect(others).toEqual([]);
    expect(standIn.requests).toHaveLength(1);
    expect(standIn.requests[0]?.body.stream).toBe(true);
  });

  it('tries it as answers are read: not streamed where that is turned off', async () => {
    standIn.play(goodModel);
    expect(await checkChat(options({ isStreamed: false }))).toMatchObject([{ status: 'ok' }]);
    expect(standIn.requests[0]?.body.stream ?? false).toBe(false);
  });

  const thinking = reply('', { finish: 'length', usage: { input: 3000, output: 500 } });

  it.each([
    ['a refused key', unauthorized, 'fail', 'refuses the key', 'CHAT_API_KEY'],
    ['another model', (request) => unknownModel(request), 'fail', 'no model', 'CHAT_MODEL'],
    [
      'another model at vLLM',
      (request) => unknownModel(request, 'vllm'),
      'fail',
      'the-model',
      'CHAT_MODEL',
    ],
    ['no such API', status(404, 'Not Found'), 'fail', 'begins elsewhere', 'CHAT_BASE_URL'],
    ['a short context', contextTooLong(), 'fail', 'too long', 'CHAT_PROMPT_TOKENS'],
    ['a short context of llama.cpp', llamaContextTooLong(), 'fail', '4096', 'CHAT_PROMPT_TOKENS'],
    [
      'a silently cut prompt',
      withSilentContext(1000, goodModel),
      'fail',
      'read only 1000 tokens',
      'OLLAMA_CONTEXT_LENGTH',
    ],
    [
      'a cut prompt that nobody counted',
      reply('{"answerable": false, "statements": []}', { usage: null }),
      'warn',
      'first line',
      'CHAT_PROMPT_TOKENS',
    ],
    ['a model that finds nothing', unanswering, 'warn', 'first line', 'CHAT_MODEL'],
    [
      'another form',
      createGoodModel({ write: (_, [first]) => first?.text ?? '' }),
      'warn',
      'the form of an answer',
      'CHAT_MODEL',
    ],
    [
      'prose that does not know either',
      reply('Hello, I am a model.', { usage: null }),
      'warn',
      'the form of an answer',
      'If it is able enough, its context may be too small',
    ],
    [
      'prose of a model whose server counts the whole prompt',
      reply('Hello, I am a model.'),
      'warn',
      'the form of an answer: ',
      'Name a more able model with CHAT_MODEL; until then most answers are in the articles’ own words.',
    ],
    [
      'prose where the server counts a part of the prompt',
      reply('Hello, I am a model.', { usage: { input: 500, output: 5 } }),
      'fail',
      'read only 500 tokens',
      'CHAT_PROMPT_TOKENS',
    ],
    [
      'an answer held back',
      createGoodModel({
        write: (_, [first]) =>
          JSON.stringify({ answerable: false, statements: [], why: first?.text }),
      }),
      'warn',
      'knows the answer, but says that there is none',
      'CHAT_MODEL',
    ],
    ['nothing but thoughts', thinking, 'warn', '500 tokens', 'CHAT_REPLY_TOKENS'],
    ['an empty reply', emptyReply(), /warn|fail/u, 'the-model|whole', 'CHAT_'],
    ['many calls', rateLimited('3600'), 'warn', 'for 3600 s', 'CHAT_AT_ONCE'],
    ['no money', outOfQuota(), 'fail', 'paid for', 'CHAT_BASE_URL'],
    ['a fault', serverError(503), 'fail', '503', 'log'],
    [
      'a setting that it does not take',
      status(400, openAiError("Unsupported value: 'temperature'", 'unsupported_value')),
      'fail',
      'temperature',
      'CHAT_TEMPERATURE',
    ],
    [
      'a page',
      html(),
      'fail',
      'a chat model: the address replied with a web page',
      'CHAT_BASE_URL',
    ],
    [
      'an error in place of a reply',
      status(200, { error: { message: 'no memory' } }),
      'fail',
      'replied with an error; it says: no memory',
      'log',
    ],
    ['no JSON', notJson(), 'fail', 'no whole reply', 'CHAT_STREAMING'],
    ['half a reply', dieAfter('{"answer'), 'fail', 'no whole reply', 'CHAT_BASE_URL'],
  ] satisfies [string, Script | Play, string | RegExp, string, string][])(
    'tells what is wrong: %s',
    async (_, script, how, said, remedy) => {
      standIn.play(script);
      const [check] = await checkChat(options());
      expect(check?.status).toMatch(how);
      expect(check?.detail).toMatch(new RegExp(said, 'u'));
      expect(check?.remedy).toContain(remedy);
      expect(JSON.stringify(check)).not.toContain(KEY);
    },
  );

  it('says that a key is wanted where there is none', async () => {
    standIn.play(unauthorized);
    const [check] = await checkChat(options({ apiKey: null }));
    expect(check).toMatchObject({ status: 'fail', remedy: 'Set CHAT_API_KEY.' });
  });

  it('ends in the time of an answer', async () => {
    standIn.play(hang('{"answerable'));
    const [check] = await checkChat(options({ seconds: 0.3 }));
    expect(check).toMatchObject({
      status: 'fail',
      remedy: expect.stringContaining('CHAT_TIMEOUT_SECONDS'),
    });
  });

  it('says that nothing is there', async () => {
    await standIn.close();
    const [check] = await checkChat(options());
    expect(check).toMatchObject({
      status: 'fail',
      remedy: expect.stringContaining('CHAT_BASE_URL'),
    });
  });

  it.each([
    ['http://models.example.org/v1', KEY, 1],
    ['http://models.example.org/v1', null, 0],
    ['https://models.example.org/v1', KEY, 0],
    ['http://localhost:11434/v1', KEY, 0],
    ['http://192.168.1.20:8000/v1', KEY, 0],
    ['http://172.20.0.2:8000/v1', KEY, 0],
    ['http://172.200.0.2:8000/v1', KEY, 1],
    ['http://[::1]:8000/v1', KEY, 0],
    ['http://ollama:11434/v1', KEY, 0],
  ])('warns of a key that goes far as it is: %s', (baseUrl, apiKey, warnings) => {
    const checks = judgeAddress({ baseUrl, apiKey });
    expect(checks).toHaveLength(warnings);
    expect(JSON.stringify(checks)).not.toContain(KEY);
  });
});
