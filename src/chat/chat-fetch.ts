import { LONGEST_MESSAGE } from './error-facts.js';
import { UnfitReply } from './unfit-reply.js';

/** What a response may have besides its tokens, and for each of them: a chunk of a stream takes some hundred bytes. */
const BYTES = 1 << 20;
const BYTES_PER_TOKEN = 4096;

/** Whom a request is made for. */
export interface ChatFetchOptions {
  /** Null sends none. */
  readonly apiKey: string | null;
  /** Most tokens of a reply, which bounds what is read. */
  readonly replyTokens: number;
}

/**
 * `fetch` for the client of a chat model. Sends the configured key and nothing else that tells of this machine or its
 * environment; follows no redirect, which could lead elsewhere; reads no more than a reply can have (`UnfitReply`, also
 * for a web page); and gives what servers say of errors in the one form that the client reads.
 */
export function createChatFetch({ apiKey, replyTokens }: ChatFetchOptions): typeof fetch {
  const most = BYTES + replyTokens * BYTES_PER_TOKEN;
  return async (input, init) => {
    const headers = new Headers({ 'content-type': 'application/json', accept: '*/*' });
    headers.set('user-agent', 'footnote');
    if (apiKey !== null) headers.set('authorization', `Bearer ${apiKey}`);
    const response = await fetch(input, { ...init, headers, redirect: 'manual' });
    if (!response.ok) return asClientsRead(response);
    if (/^text\/html\b/iu.test(response.headers.get('content-type') ?? '')) {
      await response.body?.cancel();
      throw new UnfitReply('the address replied with a web page');
    }
    return new Response(bounded(response.body, most), {
      status: response.status,
      headers: response.headers,
    });
  };
}

/** A body of which reading fails behind so many bytes. */
function bounded(body: ReadableStream<Uint8Array> | null, most: number) {
  let left = most;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new UnfitReply('the reply is too long'));
      else controller.enqueue(chunk);
    },
  });
  return body?.pipeThrough(bound) ?? null;
}

/**
 * The same error with its body in OpenAI's form, `{ error: { message, … } }`. Other servers put the fields at the top, or
 * give a text.
 */
async function asClientsRead(response: Response): Promise<Response> {
  const text = await beginningOf(response);
  const error = errorOf(text) ?? { message: redirectOf(response) ?? text };
  const headers = new Headers(response.headers);
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify({ error }), { status: response.status, headers });
}

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    // What is more than can be looked at is known to be cut.
    if (text.length > LONGEST_MESSAGE) break;
  }
  return text;
}

function errorOf(text: string): object | null {
  const body = parsed(text);
  if (!isFields(body)) return null;
  const { error = body, detail } = body;
  if (isFields(error)) return 'message' in error ? error : { ...error, message: detail };
  return { message: error };
}

function redirectOf({ status, headers }: Response): string | null {
  const location = headers.get('location');
  return status < 400 && location !== null ? `redirects to ${location}` : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
