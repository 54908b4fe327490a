import type { LocalReply } from './local-model.js';

/** What all parts of a reply have in common. */
export interface ReplyHead {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

/** A reply that was written to its end or its bound. */
type Written = Extract<LocalReply, { status: 'done' }>;

/** A whole reply: an object `chat.completion` of the OpenAI protocol. */
export function completion(head: ReplyHead, reply: Written): unknown {
  const message = { role: 'assistant', content: reply.text, refusal: null };
  return {
    ...head,
    object: 'chat.completion',
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(reply) }],
    usage: usage(reply),
  };
}

/** The first event of a stream: says who is speaking. */
export function firstChunk(head: ReplyHead): unknown {
  return chunk(head, { role: 'assistant', content: '' }, null);
}

/** An event with a piece of the text. */
export function contentChunk(head: ReplyHead, piece: string): unknown {
  return chunk(head, { content: piece }, null);
}

/** The event that says why the text ends. */
export function lastChunk(head: ReplyHead, reply: Written): unknown {
  return chunk(head, {}, finishReason(reply));
}

/** The event with the count of tokens, for clients that ask for it. */
export function usageChunk(head: ReplyHead, reply: Written): unknown {
  return { ...head, object: 'chat.completion.chunk', choices: [], usage: usage(reply) };
}

function chunk(head: ReplyHead, delta: unknown, finish: string | null): unknown {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }];
  return { ...head, object: 'chat.completion.chunk', choices };
}

function finishReason({ isCut }: Written): string {
  return isCut ? 'length' : 'stop';
}

function usage({ promptTokens, replyTokens }: Written): unknown {
  return {
    prompt_tokens: promptTokens,
    completion_tokens: replyTokens,
    total_tokens: promptTokens + replyTokens,
  };
}
