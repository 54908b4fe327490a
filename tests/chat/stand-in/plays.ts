import type { ChatRequest } from './chat-request.js';

/** Why a model stopped; null where the reply ends without saying, as one does that broke off. */
export type Finish = 'stop' | 'length' | 'content_filter' | 'tool_calls' | null;

/** How a reply is given. */
export interface ReplyOptions {
  /** Characters of a chunk where the reply is streamed. Default: 12. */
  readonly chunkSize?: number;
  /** Pause before each chunk, or before the whole reply, in milliseconds. Default: 0. */
  readonly delayMs?: number;
  /**
   * What the server counts; null for one that never counts. Default: a token for every four characters of the messages
   * and of the text.
   */
  readonly usage?: { readonly input: number; readonly output: number } | null;
  /** Default: `stop`. */
  readonly finish?: Finish;
  /** Whether a stream ends with the event `[DONE]`. Default: where the model says why it stopped. */
  readonly isDone?: boolean;
  /** Whether the connection of a stream is left open behind its end, as some proxies do. Default: no. */
  readonly staysOpen?: boolean;
  /** Thoughts in a field of their own, as servers give them that know of models which think. Default: none. */
  readonly reasoning?: string;
  /** Further fields of the message, such as `refusal` or `tool_calls`. */
  readonly message?: Readonly<Record<string, unknown>>;
  /** Further fields of the whole, such as the `timings` of llama.cpp. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What the server does with a request. */
export type Play =
  | { readonly kind: 'reply'; readonly text: string; readonly options: ReplyOptions }
  | {
      readonly kind: 'status';
      readonly code: number;
      readonly body: unknown;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'hang'; readonly text: string | null }
  | { readonly kind: 'die'; readonly text: string };

/** What answers a request. */
export type Script = (request: ChatRequest) => Play | Promise<Play>;

/** A reply with this text. */
export function reply(text: string, options: ReplyOptions = {}): Play {
  return { kind: 'reply', text, options };
}

/** A response with this status; a body that is no string is written as JSON. */
export function status(
  code: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Play {
  return { kind: 'status', code, body, headers };
}

/** No response at all or, where a text is given, one that stops after it with the connection left open. */
export function hang(text: string | null = null): Play {
  return { kind: 'hang', text };
}

/** A response whose connection is cut after this text. */
export function dieAfter(text: string): Play {
  return { kind: 'die', text };
}

/** A response that says it is JSON and is not. */
export function notJson(): Play {
  return status(200, '{"id": "chatcmpl-1", "choices": [{"mess', {
    'content-type': 'application/json',
  });
}

/** The page of something that is no API, with a status of success. */
export function html(): Play {
  return status(200, '<!doctype html><title>Welcome</title><p>It works!</p>', {
    'content-type': 'text/html',
  });
}
