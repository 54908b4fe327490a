import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FaultKind, Faults, FaultyRequest } from '../faults.js';
import type { RefusalLog } from '../refusal-log.js';
import type { RequestLog } from '../request-log.js';
import type { ApiRefusal } from '../rules/index.js';
import type { World } from '../state/index.js';
import { API_ERRORS, Refused } from './api-errors.js';
import { type ApiAnswer, parseBody, readBytes } from './request.js';
import type { Router } from './router.js';

/** What the server needs. */
export interface RestParts {
  readonly world: World;
  readonly router: Router;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly refusals: RefusalLog;
  readonly token: string;
}

/** How a request ended: done, or refused by a rule. */
type Outcome = ApiAnswer | ApiRefusal;

/** Where a request goes to. */
interface Address extends FaultyRequest {
  readonly query: URLSearchParams;
  readonly receivedAt: number;
}

/** Makes the HTTP server; it does not listen yet. */
export function createRestServer(parts: RestParts): Server {
  return createServer((request, response) => {
    const address = addressOf(request);
    serve(parts, address, request, response).catch((error: unknown) => {
      // A bug of the stand-in must not look like an answer of Discord.
      parts.refusals.add(address, '', bugReport(error));
      if (!response.headersSent) send(response, 500, { message: String(error), code: 0 });
    });
  });
}

async function serve(
  parts: RestParts,
  address: Address,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { faults, requests, refusals } = parts;
  const bytes = await readBytes(request);
  const fault = faults.take(address);
  const { method, path } = address;
  const end = (status: number | null, answer: () => void) => {
    requests.add({ method, path, status, fault: fault?.kind ?? null });
    answer();
  };
  if (fault !== null && preventsAcceptance(fault)) {
    return end(statusOf(fault), () => fail(response, fault));
  }
  const outcome = await accept(parts, address, request, bytes);
  const isRefusal = 'rule' in outcome;
  if (isRefusal) refusals.add(address, bytes.toString('utf8'), outcome);
  if (fault?.kind === 'slow') await delay(fault.milliseconds);
  if (fault !== null && fault.kind !== 'slow') {
    return end(statusOf(fault), () => fail(response, fault));
  }
  const body = isRefusal ? refusalBody(outcome) : outcome.body;
  end(outcome.status, () => send(response, outcome.status, body));
}

async function accept(
  { world, router, token }: RestParts,
  { method, path, query, receivedAt }: Address,
  { headers }: IncomingMessage,
  bytes: Buffer,
): Promise<Outcome> {
  const match = router.match(method, path);
  if (match === null) return API_ERRORS.unknownRoute;
  const isAllowed = match.route.open || headers.authorization === `Bot ${token}`;
  if (!isAllowed) return API_ERRORS.unauthorized;
  try {
    const parsed = await parseBody(headers['content-type'] ?? '', bytes);
    const { parameters } = match;
    const asked = { method, path, query, receivedAt, parameters, ...parsed };
    return match.route.handle(asked, world);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function preventsAcceptance({ kind }: FaultKind): boolean {
  return kind !== 'server-error-after' && kind !== 'cut-after' && kind !== 'slow';
}

function statusOf(fault: FaultKind): number | null {
  if (fault.kind === 'cut' || fault.kind === 'cut-after') return null;
  return 'status' in fault ? fault.status : 429;
}

function fail(response: ServerResponse, fault: FaultKind): void {
  const status = statusOf(fault);
  if (status === null) {
    response.socket?.destroy();
  } else if ('retryAfter' in fault) {
    limit(response, fault.retryAfter, fault.kind === 'rate-limited-globally');
  } else {
    send(response, status, { message: `${status}: injected by a test`, code: 0 });
  }
}

/** See https://docs.discord.com/developers/topics/rate-limits */
function limit(response: ServerResponse, retryAfter: number, isGlobal: boolean): void {
  response.setHeader('Retry-After', String(Math.ceil(retryAfter)));
  response.setHeader('X-RateLimit-Scope', isGlobal ? 'global' : 'user');
  if (isGlobal) {
    response.setHeader('X-RateLimit-Global', 'true');
  } else {
    response.setHeader('X-RateLimit-Limit', '5');
    response.setHeader('X-RateLimit-Remaining', '0');
    response.setHeader('X-RateLimit-Reset', String(Date.now() / 1000 + retryAfter));
    response.setHeader('X-RateLimit-Reset-After', String(retryAfter));
    response.setHeader('X-RateLimit-Bucket', 'injected-by-a-test');
  }
  send(response, 429, {
    message: 'You are being rate limited.',
    retry_after: retryAfter,
    global: isGlobal,
  });
}

function refusalBody({ code, message, errors }: ApiRefusal): object {
  return { code, message, ...(errors === undefined ? {} : { errors }) };
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  if (body === undefined) {
    response.writeHead(status).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Method and path without prefix and version, each part decoded. */
function addressOf({ method = '', url = '' }: IncomingMessage): Address {
  const [rawPath = '', rawQuery] = url.split('?');
  const path = rawPath
    .replace(/^\/api(?:\/v\d+)?/u, '')
    .split('/')
    .map(decodeURIComponent);
  const query = new URLSearchParams(rawQuery);
  return { method, path: path.join('/'), query, receivedAt: performance.now() };
}

function bugReport(error: unknown): ApiRefusal {
  return {
    status: 500,
    code: 0,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    rule: 'the stand-in has no bug',
    documentation: 'none',
  };
}
