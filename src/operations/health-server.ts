import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { FootnoteError } from '../errors/footnote-error.js';

/** How a part of the bot is. `state` says it in a word or a few, such as `ready` or `reconnecting`. */
export interface PartHealth {
  readonly isWell: boolean;
  readonly state: string;
}

/** How the bot is. It is well when all of its parts are. */
export interface Health {
  readonly gateway: PartHealth;
  readonly engine: PartHealth;
  readonly library: PartHealth;
}

/** What {@link startHealthServer} needs. */
export interface HealthServerOptions {
  /** The address to listen on; the machine's own network should be enough. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly health: () => Health | Promise<Health>;
  readonly metrics: { readonly contentType: string; text(): Promise<string> };
}

/** A server that listens. */
export interface HealthServer {
  /** Where, without a path. */
  readonly url: string;
  /** Ends it, and every connection with it. */
  close(): Promise<void>;
}

/** No more is asked of it than a monitor does; whoever opens connections and says nothing gets no further. */
const MOST_CONNECTIONS = 32;
const REQUEST_MILLISECONDS = 5000;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const NOT_FOUND: Page = { status: 404, type: 'text/plain; charset=utf-8', body: 'not found\n' };
const FAULT: Page = { status: 500, type: 'text/plain; charset=utf-8', body: 'fault\n' };

/**
 * Serves `/healthz` (JSON; status 200 when all is well, else 503) and `/metrics` (for Prometheus) to whoever looks after
 * the bot.
 * @throws FootnoteError `operations/port-in-use`, or `operations/cannot-listen` for other reasons
 */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS }, (request, response) => {
    void respond(request, response, options);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await listen(server, options);
  return { url: urlOf(server, options), close: () => close(server) };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: HealthServerOptions,
): Promise<void> {
  // Nothing that is sent with a request is of interest.
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { status, type, body } = await pageOf(request.url ?? '', options).catch(() => FAULT);
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function pageOf(url: string, { health, metrics }: HealthServerOptions): Promise<Page> {
  switch (url.split('?', 1)[0]) {
    case '/healthz':
      return healthPage(await health());
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.text() };
    default:
      return NOT_FOUND;
  }
}

function healthPage({ gateway, engine, library }: Health): Page {
  const isWell = gateway.isWell && engine.isWell && library.isWell;
  const shown = ({ isWell: ok, state }: PartHealth) => ({ ok, state });
  const parts = { gateway: shown(gateway), engine: shown(engine), library: shown(library) };
  return {
    status: isWell ? 200 : 503,
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify({ ok: isWell, parts })}\n`,
  };
}

function listen(server: Server, { host, port }: HealthServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: Error & { readonly code?: string }) => {
      reject(
        cause.code === 'EADDRINUSE'
          ? new FootnoteError('operations/port-in-use', { host, port }, { cause })
          : new FootnoteError(
              'operations/cannot-listen',
              { host, port, reason: cause.message },
              { cause },
            ),
      );
    });
    server.listen({ host, port }, resolve);
  });
}

function urlOf(server: Server, { host, port }: HealthServerOptions): string {
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
