import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  type ChatServer,
  isLlamaCppInstalled,
  type LocalModel,
  openTinyModel,
  startChatServer,
} from '../../bench/local-model/index.js';
import { writingSchema } from '../../src/answering/writing/index.js';
import { type Chat, createChat, estimateTokens } from '../../src/chat/index.js';
import { SMALL_CORPUS } from '../cli/small-corpus.js';
import { temporaryFolder } from '../corpus/temporary-folder.js';
import { chatCall, chatOptions, faultKindOf } from './chat-calls.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const CONTEXT_TOKENS = 4096;
/** Milliseconds: the model shares the processor with other tests. */
const PATIENCE = 120_000;

const answerSchema = z.object({
  kind: z.string(),
  citations: z.array(z.object({ file: z.string() })),
  writing: writingSchema,
});

/** What the executable writes; rejects where it fails. */
async function run(words: readonly string[], env: Readonly<Record<string, string>>) {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...words], {
    cwd: await temporaryFolder(),
    env: { PATH: process.env.PATH, ...env },
  });
  return stdout;
}

/** A model of random weights that llama.cpp runs: not a stand-in, though what it says makes no sense. */
describe.skipIf(!isLlamaCppInstalled())(
  'a model that llama.cpp runs (npm ci --prefix bench/local-model)',
  { timeout: PATIENCE },
  () => {
    let model: LocalModel;
    let server: ChatServer;
    const faults: unknown[] = [];
    const open = (changes: Parameters<typeof chatOptions>[1] = {}): Promise<Chat> =>
      createChat(chatOptions(server.url, { apiKey: null, temperature: 0, ...changes }));
    const call = (changes: Parameters<typeof chatCall>[0] = {}) =>
      chatCall({ signal: AbortSignal.timeout(PATIENCE), ...changes });

    beforeAll(async () => {
      model = await openTinyModel({ contextTokens: CONTEXT_TOKENS });
      server = await startChatServer(model, {
        host: '127.0.0.1',
        port: 0,
        onFault: (error) => faults.push(error),
      });
    });

    afterAll(async () => {
      await server.close();
      await model.close();
      expect(faults).toEqual([]);
    });

    it('writes the same reply streamed and not, with its tokens counted', async () => {
      const seen: string[] = [];
      const streaming = await open({ isStreamed: true });
      const streamed = await streaming.complete(
        call({ replyTokens: 24, onText: (text) => seen.push(text) }),
      );
      const whole = await (await open({ isStreamed: false })).complete(call({ replyTokens: 24 }));
      expect(whole).toEqual(streamed);
      expect(streamed).toMatchObject({
        status: 'done',
        isCut: true,
        usage: { calls: 1, outputTokens: 24, isEstimated: false },
      });
      expect(streamed.text.split(/\s/u).length).toBeGreaterThan(10);
      // Prose may turn out to be a thought until the reply ends.
      expect(seen).toEqual([streamed.text]);
    });

    it('tells a reply that ended from one that was cut', async () => {
      const warm = await open({ temperature: 1 });
      const outcome = await warm.complete(call({ replyTokens: 1900 }));
      expect(outcome).toMatchObject({ status: 'done', isCut: false });
      expect(outcome.usage.outputTokens).toBeLessThan(1900);
    });

    it('counts the tokens of the prompt that the model is given', async () => {
      const chat = await open();
      const count = async (user: string) =>
        (await chat.complete(call({ prompt: { system: 'Be brief.', user }, replyTokens: 1 }))).usage
          .inputTokens;
      const [short, long] = [await count('the deal'), await count('the deal the deal the deal')];
      expect(long - short).toBe(4);
    });

    it('refuses a prompt that is too long rather than forget its beginning', async () => {
      const prompt = { system: 'Be brief.', user: 'zq '.repeat(CONTEXT_TOKENS) };
      expect(estimateTokens(prompt.user)).toBeLessThan(CONTEXT_TOKENS);
      const outcome = await (await open()).complete(call({ prompt }));
      expect(faultKindOf(outcome)).toBe('context');
    });

    it('stops writing when nobody reads on, and goes on with the next question', async () => {
      const left = new AbortController();
      const messages = [{ type: 'user', text: 'Who won?' }] as const;
      let pieces = 0;
      const long = model.reply({
        messages,
        mostTokens: null,
        temperature: 0,
        seed: null,
        signal: left.signal,
        onText: () => {
          pieces += 1;
          if (pieces === 3) left.abort();
        },
      });
      const next = (await open()).complete(call({ replyTokens: 4 }));
      await expect(long).rejects.toMatchObject({ name: 'AbortError' });
      expect(pieces).toBe(3);
      expect(await next).toMatchObject({ status: 'done', usage: { outputTokens: 4 } });
    });

    it('answers in the articles’ own words where the model writes nonsense, and says why', async () => {
      const corpus = await temporaryFolder(SMALL_CORPUS);
      const library = join(await temporaryFolder(), 'library');
      const words = ['ask', 'When did the harbour of Varna reopen?', '--json'];
      const output = await run([...words, '--corpus', corpus, '--library', library], {
        CHAT_MODEL: model.name,
        CHAT_BASE_URL: server.url,
        CHAT_TEMPERATURE: '0',
        CHAT_REPLY_TOKENS: '100',
        CHAT_TIMEOUT_SECONDS: '100',
        ANSWER_TIMEOUT_SECONDS: '110',
      });
      const { kind, citations, writing } = answerSchema.parse(JSON.parse(output));
      expect(kind).toBe('answered');
      expect(citations).toMatchObject([{ file: 'harbour.md' }]);
      expect(writing).toMatchObject({
        by: 'articles',
        because: 'form',
        model: 'tiny-random',
        usage: { output_tokens: 200, estimated: false },
      });
    });
  },
);
