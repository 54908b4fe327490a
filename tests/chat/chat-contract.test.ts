import { AIMessageChunk } from '@langchain/core/messages';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { type Chat, createChat, guardChat } from '../../src/chat/index.js';
import { chatCall, chatOptions, faultKindOf } from './chat-calls.js';
import { type ChatStandIn, hang, reply, startChatStandIn, status } from './stand-in/index.js';

/** What a model does with every call. */
type Act =
  | { readonly does: 'say'; readonly pieces: readonly string[] }
  | { readonly does: 'hang' }
  | { readonly does: 'fail' };

interface Backend {
  readonly name: string;
  open(act: Act, isStreamed: boolean): Promise<Chat>;
}

/** Never replies, and does not care for signals. */
class SilentModel extends FakeListChatModel {
  constructor() {
    super({ responses: ['never'] });
  }

  override _generate(): Promise<never> {
    return new Promise(() => undefined);
  }

  override async *_streamResponseChunks(): AsyncGenerator<never> {
    await new Promise(() => undefined);
  }
}

const standIns: ChatStandIn[] = [];

afterEach(async () => {
  for (const standIn of standIns.splice(0)) await standIn.close();
});

const server: Backend = {
  name: 'ChatOpenAI on a server',
  async open(act, isStreamed) {
    const standIn = await startChatStandIn();
    standIns.push(standIn);
    if (act.does === 'hang') standIn.play(hang());
    else if (act.does === 'fail') standIn.play(status(500, { error: { message: 'no memory' } }));
    else standIn.play(reply(act.pieces.join(''), { chunkSize: act.pieces[0]?.length ?? 1 }));
    return createChat(chatOptions(standIn.url, { isStreamed }));
  },
};

function fake(name: string, contentOf: (piece: string) => AIMessageChunk['content']): Backend {
  return {
    name,
    async open(act, isStreamed) {
      const bounds = { name: 'tiny', atOnce: 2, isStreamed };
      if (act.does === 'hang') return guardChat(new SilentModel(), bounds);
      if (act.does === 'fail') {
        const thrownErrorString = 'no memory';
        return guardChat(new FakeStreamingChatModel({ thrownErrorString }), bounds);
      }
      const chunks = act.pieces.map((piece) => new AIMessageChunk({ content: contentOf(piece) }));
      const whole = new AIMessageChunk({ content: contentOf(act.pieces.join('')) });
      return guardChat(new FakeStreamingChatModel({ chunks, responses: [whole] }), bounds);
    },
  };
}

const backends = [
  server,
  fake('any LangChain model', (piece) => piece),
  fake('a LangChain model that writes blocks', (text) => [
    { type: 'reasoning', reasoning: 'hm' },
    { type: 'text', text },
  ]),
];

describe.each(backends)('$name', (backend) => {
  const pieces = ['{"answ', 'erable', '": tru', 'e}'];

  it.each([true, false])('gives the whole text (streamed: %s)', async (isStreamed) => {
    const chat = await backend.open({ does: 'say', pieces }, isStreamed);
    const texts: string[] = [];
    const outcome = await chat.complete(chatCall({ onText: (text) => texts.push(text) }));
    expect(outcome).toMatchObject({ status: 'done', text: pieces.join(''), isCut: false });
    expect(outcome.usage.calls).toBe(1);
    expect(outcome.usage.inputTokens).toBeGreaterThan(0);
    expect(outcome.usage.outputTokens).toBeGreaterThan(0);
    if (isStreamed) expect(texts.at(-1)).toBe(pieces.join(''));
    else expect(texts).toEqual([]);
  });

  it('gives texts that begin with the one before', async () => {
    const chat = await backend.open(
      { does: 'say', pieces: ['<thi', 'nk>a', '</th', 'ink>', 'b < c'] },
      true,
    );
    const texts: string[] = [];
    const outcome = await chat.complete(chatCall({ onText: (text) => texts.push(text) }));
    for (const [at, text] of texts.entries())
      expect(text.startsWith(texts[at - 1] ?? '')).toBe(true);
    expect(texts.at(-1)).toBe('b < c');
    expect(outcome.text).toBe('b < c');
  });

  it.each([true, false])(
    'leaves out a thought without its beginning (streamed: %s)',
    async (isStreamed) => {
      const thought = ['I could say {"a": 1}', ', but better:', '</thi', 'nk>', '{"b"', ': 2}'];
      const chat = await backend.open({ does: 'say', pieces: thought }, isStreamed);
      const texts: string[] = [];
      const outcome = await chat.complete(chatCall({ onText: (text) => texts.push(text) }));
      expect(outcome).toMatchObject({ status: 'done', text: '{"b": 2}' });
      expect(texts.join('')).not.toContain('"a"');
    },
  );

  it('does not stream where nobody listens', async () => {
    const chat = await backend.open({ does: 'say', pieces }, true);
    expect(await chat.complete(chatCall())).toMatchObject({
      status: 'done',
      text: pieces.join(''),
    });
  });

  it('cuts a reply that does not end', async () => {
    const chat = await backend.open(
      { does: 'say', pieces: Array(100).fill('more and more ') },
      true,
    );
    const outcome = await chat.complete(chatCall({ replyTokens: 10, onText: () => undefined }));
    expect(outcome).toMatchObject({ status: 'done', isCut: true });
    expect(outcome.text).toHaveLength(160);
  });

  it('takes an empty reply for a reply', async () => {
    const chat = await backend.open({ does: 'say', pieces: [''] }, false);
    expect(await chat.complete(chatCall())).toMatchObject({ status: 'done', text: '' });
  });

  it.each([true, false])(
    'ends with its signal, whatever the model does (streamed: %s)',
    async (isStreamed) => {
      const chat = await backend.open({ does: 'hang' }, isStreamed);
      const call = chatCall({ signal: AbortSignal.timeout(40), onText: () => undefined });
      expect(faultKindOf(await chat.complete(call))).toBe('slow');
    },
  );

  it.each([true, false])('never rejects (streamed: %s)', async (isStreamed) => {
    const chat = await backend.open({ does: 'fail' }, isStreamed);
    const outcome = await chat.complete(chatCall({ onText: () => undefined }));
    expect(faultKindOf(outcome)).toMatch(/^(server|broken)$/u);
    expect(outcome.status === 'failed' && outcome.fault.detail).toBe('no memory');
  });

  it('goes on where whoever listens fails', async () => {
    const chat = await backend.open({ does: 'say', pieces }, true);
    const onText = () => {
      throw new Error('listener');
    };
    expect(await chat.complete(chatCall({ onText }))).toMatchObject({ text: pieces.join('') });
  });
});
