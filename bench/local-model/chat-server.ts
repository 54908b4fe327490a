import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type ChatRequest, readChatRequest } from './chat-request.js';
import type { LocalModel } from './local-model.js';
import { completion, contentChunk, firstChunk, lastChunk, usageChunk } from './reply-bodies.js';
import { RequestError } from './request-error.js';

/** What the server needs of a model. */
export type ServedModel = Pick<LocalModel, 'name' | 'contextTokens' | 'reply'>;

/** Where to serve. */
export interface ChatServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Is given what the model throws; clients are only told that it failed. */
  readonly onFault: (error: unknown) => void;
}

/** A server of one model on the OpenAI protocol. */
export interface ChatServer {
  /** Where the API begins: `http://127.0.0.1:8090/v1`. */
  readonly url: string;
  /** Ends the calls under way and stops listening. The model stays open. */
  close(): Promise<void>;
}

const MOST_BODY_BYTES = 4_000_000;
const RETRY_SECONDS = '5';

/**
 * Serves a model at `POST /v1/chat/completions`, streamed and not, and `GET /v1/models`, to whoever reaches the port:
 * there are no keys. A client that goes away ends the writing of its reply. Rejects if it cannot listen.
 */
export async function startChatServer(
  model: ServedModel,
  { host, port, onFault }: ChatServerOptions,
): Promise<ChatServer> {
  const server = createServer((request, response) => {
    void answer(model, request, response, onFault);
  });
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}/v1`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(
  model: ServedModel,
  request: IncomingMessage,
  response: ServerResponse,
  onFault: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  try {
    await route(model, request, response, gone.signal);
  } catch (error) {
    if (gone.signal.aborted) return;
    if (!(error instanceof RequestError)) onFault(error);
    const refusal =
      error instanceof RequestError
        ? error
        : new RequestError(500, 'server_error', 'The model failed; see the log of the server.');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (refusal.status === 429) response.setHeader('retry-after', RETRY_SECONDS);
    send(response, refusal.status, refusal.body);
  }
}

async function route(
  model: ServedModel,
  request: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const [path] = (request.url ?? '').split('?');
  if (request.method === 'GET' && path === '/v1/models') {
    const listed = { id: model.name, object: 'model', created: 0, owned_by: 'local' };
    return send(response, 200, { object: 'list', data: [listed] });
  }
  if (request.method !== 'POST' || path !== '/v1/chat/completions') {
    throw new RequestError(404, 'invalid_request_error', 'There is nothing at this address.');
  }
  // Web pages may send other types to a local server without asking, and then anyone's page could use the model.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new RequestError(415, 'invalid_request_error', 'The body must be application/json.');
  }
  const read = readChatRequest(await readBody(request));
  if ('problem' in read) throw new RequestError(400, 'invalid_request_error', read.problem);
  await complete(model, read.request, response, signal);
}

async function complete(
  model: ServedModel,
  request: ChatRequest,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const head = {
    id: `chatcmpl-${randomUUID()}`,
    created: Math.floor(Date.now() / 1000),
    model: model.name,
  };
  const sendEvent = (event: unknown) => {
    if (!response.headersSent) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write(`data: ${JSON.stringify(firstChunk(head))}\n\n`);
    }
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  };
  const reply = await model.reply({
    ...request,
    signal,
    onText: (piece) => {
      if (request.isStreamed && piece !== '') sendEvent(contentChunk(head, piece));
    },
  });
  if (reply.status === 'full') {
    throw new RequestError(
      429,
      'rate_limit_error',
      'Too many requests are waiting.',
      'rate_limit_exceeded',
    );
  }
  if (reply.status === 'too-long') {
    throw new RequestError(
      400,
      'invalid_request_error',
      `This model's maximum context length is ${model.contextTokens} tokens, and the messages have ${reply.promptTokens}.`,
      'context_length_exceeded',
    );
  }
  if (!request.isStreamed) return send(response, 200, completion(head, reply));
  sendEvent(lastChunk(head, reply));
  if (request.wantsUsage) sendEvent(usageChunk(head, reply));
  response.end('data: [DONE]\n\n');
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > MOST_BODY_BYTES) {
      throw new RequestError(413, 'invalid_request_error', 'The body is too long.');
    }
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
