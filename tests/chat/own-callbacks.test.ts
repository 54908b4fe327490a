import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Chat, createChat, guardChat } from '../../src/chat/index.js';
import { chatCall, chatOptions } from './chat-calls.js';
import { type ChatStandIn, reply, startChatStandIn } from './stand-in/index.js';

const SECRET = 'What did only we ask?';
const CONTROL = 'What may everybody know?';

const onText = () => undefined;

describe('a call and the environment', () => {
  let standIn: ChatStandIn;
  let collector: Server;
  let reported: string[];

  beforeEach(async () => {
    standIn = await startChatStandIn();
    reported = [];
    collector = createServer(async (request, response) => {
      reported.push(await text(request));
      collector.emit('reported');
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    for (const name of ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGCHAIN_VERBOSE']) {
      vi.stubEnv(name, 'true');
    }
    vi.stubEnv('LANGSMITH_ENDPOINT', `http://127.0.0.1:${port}`);
    vi.stubEnv('LANGSMITH_API_KEY', 'lsv2-test');
    vi.stubEnv('LANGSMITH_DISABLE_RUN_COMPRESSION', 'true');
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    collector.closeAllConnections();
    collector.close();
    await standIn.close();
  });

  /** Makes LangChain report something else, and waits for that: whatever came before has been reported by then. */
  async function control(): Promise<void> {
    await new FakeListChatModel({ responses: ['Much.'] }).invoke(CONTROL);
    while (!reported.join('').includes(CONTROL)) await once(collector, 'reported');
  }

  it('reports nothing to LangSmith and prints nothing, whatever is set there', async () => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    standIn.play(reply('A lot.'));
    const bounds = { name: 'mine', atOnce: 1, isStreamed: true };
    const chats: readonly Chat[] = [
      await createChat(chatOptions(standIn.url)),
      guardChat(new FakeListChatModel({ responses: ['A lot.'] }), bounds),
      guardChat(new FakeStreamingChatModel({ thrownErrorString: 'no memory' }), bounds),
    ];
    const prompt = { system: SECRET, user: SECRET };
    for (const chat of chats) {
      await chat.complete(chatCall({ prompt }));
      await chat.complete(chatCall({ prompt, onText }));
    }
    expect(printed).not.toHaveBeenCalled();
    await control();
    expect(printed).toHaveBeenCalled();
    expect(reported.join('')).not.toContain(SECRET);
  });

  it('leaves the handlers that a model was made with', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const handleChatModelStart = vi.fn();
    const model = new FakeListChatModel({
      responses: ['ok'],
      callbacks: [{ handleChatModelStart }],
    });
    const chat = guardChat(model, { name: 'mine', atOnce: 1, isStreamed: false });
    expect(await chat.complete(chatCall())).toMatchObject({ status: 'done' });
    expect(handleChatModelStart).toHaveBeenCalledOnce();
  });
});
