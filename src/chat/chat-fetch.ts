import { errorInPlaceOfReply, errorOf } from './error-body.js';
import { LONGEST_MESSAGE } from './error-facts.js';
import { ErrorReply } from './error-reply.js';
import { endingWithLastEvent } from './event-stream-end.js';
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
 * for a web page), and no further than to its end; and gives what servers say of errors in the one form that the client
 * reads (`ErrorReply` where the status is one of success).
 */
export function createChatFetch({ apiKey, replyTokens }: ChatFetchOptions): typeof fetch {
  const most = BYTES + replyTokens * BYTES_PER_TOKEN;
  return async (input, init) => {
    const headers = new Headers({ 'content-type': 'application/json', accept: '*/*' });
    headers.set('user-agent', 'footnote');
    if (apiKey !== null) headers.set('authorization', `Bearer ${apiKey}`);
    const response = await fetch(input, { ...init, headers, redirect: 'manual' });
    if (!response.ok) return asClientsRead(response);
    const { body, status } = response;
    const type = response.headers.get('content-type') ?? '';
    if (/^text\/html\b/iu.test(type)) await refusePage(body);
    const reply = body && (await replyIn(body.pipeThrough(bound(most))));
    return new Response(reply, { status, headers: response.headers });
  };
}

/** What a body of a response that succeeded holds, as its first character tells: some servers label it wrongly. */
async function replyIn(body: ReadableStream<Uint8Array>) {
  const { beginning, whole } = await opened(body);
  if (beginning.startsWith('<')) await refusePage(whole);
  if (!beginning.startsWith('{')) return whole.pipeThrough(endingWithLastEvent());
  const text = await new Response(whole).text();
  const error = errorInPlaceOfReply(text);
  if (error !== null) throw new ErrorReply(error);
  return text;
}

async function refusePage(body: ReadableStream<Uint8Array> | null): Promise<never> {
  await body?.cancel();
  throw new UnfitReply('the address replied with a web page');
}

/** Waits for the beginning of a body, white space aside; empty where there is nothing else. */
async function opened(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const held: Uint8Array[] = [];
  const decoder = new TextDecoder();
  let beginning = '';
  while (beginning === '') {
    const { value } = await reader.read();
    if (value === undefined) break;
    held.push(value);
    beginning = decoder.decode(value, { stream: true }).trimStart();
  }
  reader.releaseLock();
  const behind = new TransformStream<Uint8Array, Uint8Array>({
    start(controller) {
      for (const chunk of held) controller.enqueue(chunk);
    },
  });
  return { beginning, whole: body.pipeThrough(behind) };
}

/** Makes reading fail behind so many bytes. */
function bound(most: number): TransformStream<Uint8Array, Uint8Array> {
  let left = most;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new UnfitReply('the reply is too long'));
      else controller.enqueue(chunk);
    },
  });
}

/** The same error with its body in OpenAI's form, `{ error: { message, … } }`. */
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

function redirectOf({ status, headers }: Response): string | null {
  const location = headers.get('location');
  return status < 400 && location !== null ? `redirects to ${location}` : null;
}
