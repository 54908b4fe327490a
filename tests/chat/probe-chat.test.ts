import { describe, expect, it } from 'vitest';
import {
  type Chat,
  type ChatCall,
  type ChatOutcome,
  estimateTokens,
  NO_USAGE,
  probeChat,
} from '../../src/chat/index.js';

/** A chat model that replies with what it is given, and keeps what it was asked. */
function chatThat(outcome: (call: ChatCall) => Partial<ChatOutcome>) {
  const calls: ChatCall[] = [];
  const chat: Chat = {
    model: 'm',
    complete: async (call) => {
      calls.push(call);
      return { status: 'done', text: '', isCut: false, usage: NO_USAGE, ...outcome(call) } as never;
    },
  };
  return { chat, calls };
}

const task = {
  compose: (lines: readonly string[], question: string) => ({
    system: 'Answer.',
    user: [...lines.map((line, at) => `[${at + 1}] ${line}`), question].join('\n'),
  }),
  promptTokens: 800,
  replyTokens: 100,
  seconds: 5,
};

const codeIn = ({ prompt: { user } }: ChatCall) => /\d{5}/u.exec(user)?.[0] ?? '';

describe('a trial of a chat model', () => {
  it.each([800, 3500])('fills a prompt of %s tokens, and makes one call', async (promptTokens) => {
    const { chat, calls } = chatThat(() => ({}));
    await probeChat(chat, { ...task, promptTokens });
    expect(calls).toHaveLength(1);
    const [call] = calls;
    const length = estimateTokens(`${call?.prompt.system}${call?.prompt.user}`);
    expect(length).toBeLessThanOrEqual(promptTokens);
    expect(length).toBeGreaterThan(promptTokens * 0.9);
    expect(call).toMatchObject({ purpose: 'probe', replyTokens: 100 });
    expect(call?.onText).toBeTypeOf('function');
  });

  it('asks for what the first line alone says', async () => {
    const { chat, calls } = chatThat((call) => ({ text: `It is ${codeIn(call)}.` }));
    expect(await probeChat(chat, task)).toMatchObject({ status: 'replied', knowsFirstLine: true });
    const [first = '', ...others] = calls[0]?.prompt.user.split('\n') ?? [];
    const code = /\d{5}/u.exec(first)?.[0] ?? 'none';
    expect(others.join('\n')).not.toContain(code);
    const ignorant = chatThat(() => ({ text: 'It is 1234.' }));
    expect(await probeChat(ignorant.chat, task)).toMatchObject({ knowsFirstLine: false });
  });

  it('knows a code that is written in another way', async () => {
    const { chat } = chatThat((call) => ({ text: codeIn(call).replace(/(\d{2})/u, '$1,') }));
    expect(await probeChat(chat, task)).toMatchObject({ knowsFirstLine: true });
  });

  it('gives a fault on', async () => {
    const fault = { kind: 'key', status: 401, retryAfter: null, detail: '' } as const;
    const { chat } = chatThat(() => ({ status: 'failed', fault }));
    expect(await probeChat(chat, task)).toMatchObject({ status: 'failed', fault });
  });
});
