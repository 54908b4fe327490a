import type { ChatBody } from './chat-request.js';
import { textOf } from './chat-request.js';
import type { Finish, ReplyOptions } from './plays.js';

const CREATED = 1_767_225_600;

/** A whole completion, as it is sent where the reply is not streamed. */
export function wholeCompletion(body: ChatBody, text: string, options: ReplyOptions): object {
  const { finish = 'stop', reasoning, message, extra } = options;
  const usage = usageOf(body, text, options);
  return {
    ...head(body, 'chat.completion'),
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: text,
          ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
          ...message,
        },
        finish_reason: finish,
        logprobs: null,
      },
    ],
    ...(usage === null ? {} : { usage }),
    ...extra,
  };
}

/** The chunks of a streamed completion, without the `[DONE]` at the end. */
export function* completionChunks(
  body: ChatBody,
  text: string,
  options: ReplyOptions,
): Generator<object> {
  const { chunkSize = 12, finish = 'stop', reasoning, message = {}, extra = {} } = options;
  yield chunk(body, { role: 'assistant', content: '' }, null);
  if (reasoning !== undefined) {
    for (const part of piecesOf(reasoning, chunkSize)) {
      yield chunk(body, { reasoning_content: part }, null);
    }
  }
  if (Object.keys(message).length > 0) yield chunk(body, message, null);
  for (const part of piecesOf(text, chunkSize)) yield chunk(body, { content: part }, null);
  if (finish !== null) yield { ...chunk(body, {}, finish), ...extra };
  const usage = usageOf(body, text, options);
  if (usage !== null && body.stream_options?.include_usage === true) {
    yield { ...head(body, 'chat.completion.chunk'), choices: [], usage, ...extra };
  }
}

function chunk(body: ChatBody, delta: object, finish: Finish): object {
  return {
    ...head(body, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }],
  };
}

function head({ model }: ChatBody, object: string): object {
  return { id: 'chatcmpl-stand-in', object, created: CREATED, model };
}

function* piecesOf(text: string, size: number): Generator<string> {
  // Whole characters, as servers send them.
  const characters = Array.from(text);
  for (let at = 0; at < characters.length; at += size) {
    yield characters.slice(at, at + size).join('');
  }
}

function usageOf(body: ChatBody, text: string, { usage }: ReplyOptions): object | null {
  if (usage === null) return null;
  const input =
    usage?.input ?? Math.ceil(textOf(body, 'system', 'developer', 'user', 'assistant').length / 4);
  const output = usage?.output ?? Math.ceil(text.length / 4);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}
