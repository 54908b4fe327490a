import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { type ChatBody, type ChatRequest, readChatBody, textOf } from './chat-request.js';
import { perform } from './perform.js';
import { type Play, type Script, status } from './plays.js';

/** A running stand-in. */
export interface ChatStandIn {
  /** Where its API begins, ending in `/v1`. */
  readonly url: string;
  /** All requests for chat completions that were well-formed, in the order in which they came. */
  readonly requests: readonly ChatRequest[];
  /** How many of them were under way at the same time at most. */
  readonly mostAtOnce: number;
  /** What is played from now on: one for each request in order, the last one again and again. */
  play(...scripts: readonly (Script | Play)[]): void;
  /** Resolves with the next request for a chat completion that comes. */
  nextRequest(): Promise<ChatRequest>;
  /**
   * Closes all connections and the port, so that later calls are refused.
   * @throws what a script threw, if one did
   */
  close(): Promise<void>;
}

/** Starts a stand-in on a free port of 127.0.0.1. Until something is played it answers with status 500. */
export async function startChatStandIn(): Promise<ChatStandIn> {
  const server = createServer();
  const service = new ChatService();
  server.on('request', (request, response) => void service.serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests: service.requests,
    get mostAtOnce() {
      return service.mostAtOnce;
    },
    nextRequest: () => service.nextRequest(),
    play: (...scripts) => service.play(scripts),
    async close() {
      if (server.listening) {
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        await closed;
      }
      const [fault] = service.faults.splice(0);
      if (fault !== undefined) throw fault;
    },
  };
}

const NOTHING_TO_PLAY = status(500, errorOf('the stand-in was given nothing to play'));

/** What the server does, apart from listening. */
class ChatService {
  readonly requests: ChatRequest[] = [];
  readonly faults: unknown[] = [];
  mostAtOnce = 0;
  #underWay = 0;
  readonly #waiting: ((request: ChatRequest) => void)[] = [];
  #scripts: (Script | Play)[] = [];

  play(scripts: readonly (Script | Play)[]): void {
    this.#scripts = [...scripts];
  }

  nextRequest(): Promise<ChatRequest> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const path = new URL(request.url ?? '/', 'http://stand-in').pathname;
      const route = `${request.method} ${path}`;
      if (route === 'GET /v1/models') await perform(modelList(), null, response);
      else if (route === 'POST /v1/chat/completions') await this.#complete(request, response);
      else await perform(status(404, errorOf(`no route for ${route}`)), null, response);
    } catch (error) {
      // A client that goes away while it still sends is no fault of a script.
      if (request.complete) this.faults.push(error);
      response.destroy();
    }
  }

  async #complete(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = readChatBody(await readText(request));
    if (body === null) {
      return perform(status(400, errorOf('this is no chat completion request')), null, response);
    }
    const seen = seenRequest(request, body, response);
    this.requests.push(seen);
    for (const resolve of this.#waiting.splice(0)) resolve(seen);
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    void seen.ended.then(() => {
      this.#underWay -= 1;
    });
    const script = this.#nextScript();
    const play = typeof script === 'function' ? await script(seen) : script;
    await perform(play, body, response);
  }

  #nextScript(): Script | Play {
    const next = this.#scripts.length > 1 ? this.#scripts.shift() : this.#scripts[0];
    return next ?? NOTHING_TO_PLAY;
  }
}

function seenRequest(
  { headers }: IncomingMessage,
  body: ChatBody,
  response: ServerResponse,
): ChatRequest {
  let wasAborted = false;
  const ended = new Promise<'sent' | 'aborted'>((resolve) => {
    response.once('close', () => {
      wasAborted = !response.writableFinished;
      resolve(wasAborted ? 'aborted' : 'sent');
    });
  });
  return {
    headers,
    body,
    system: textOf(body, 'system', 'developer'),
    user: textOf(body, 'user'),
    get wasAborted() {
      return wasAborted;
    },
    ended,
  };
}

function modelList(): Play {
  const model = { id: 'stand-in', object: 'model', created: 1_767_225_600, owned_by: 'tests' };
  return status(200, { object: 'list', data: [model] });
}

function errorOf(message: string): object {
  return { error: { message, type: 'invalid_request_error', param: null, code: null } };
}
