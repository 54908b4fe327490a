import { z } from 'zod';
import type { ChatItem } from './llama-cpp.js';

/** A request for a reply, as far as this server heeds it. */
export interface ChatRequest {
  readonly messages: readonly ChatItem[];
  readonly isStreamed: boolean;
  /** Whether the stream ends with a count of tokens. */
  readonly wantsUsage: boolean;
  readonly mostTokens: number | null;
  readonly temperature: number;
  readonly seed: number | null;
}

/** The likeliest token each time: the same question gets the same reply. */
const DEFAULT_TEMPERATURE = 0;
const MOST_MESSAGES = 200;

const contentSchema = z
  .union([z.string(), z.array(z.object({ type: z.literal('text'), text: z.string() })).min(1)])
  .transform((content) =>
    typeof content === 'string' ? content : content.map(({ text }) => text).join('\n'),
  );

const messageSchema = z
  .object({
    role: z.enum(['system', 'developer', 'user', 'assistant']),
    content: contentSchema,
  })
  .transform(({ role, content }): ChatItem => {
    if (role === 'assistant') return { type: 'model', response: [content] };
    return { type: role === 'user' ? 'user' : 'system', text: content };
  });

/** What a client may ask for; all else that the protocol knows is passed over, the model's name too. */
const requestSchema = z
  .object({
    messages: z.array(messageSchema).min(1).max(MOST_MESSAGES),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    max_tokens: z.int().positive().nullish(),
    max_completion_tokens: z.int().positive().nullish(),
    temperature: z.number().min(0).max(2).nullish(),
    seed: z.int().nonnegative().nullish(),
  })
  .transform(
    (request): ChatRequest => ({
      messages: request.messages,
      isStreamed: request.stream ?? false,
      wantsUsage: request.stream_options?.include_usage ?? false,
      mostTokens: request.max_completion_tokens ?? request.max_tokens ?? null,
      temperature: request.temperature ?? DEFAULT_TEMPERATURE,
      seed: request.seed ?? null,
    }),
  );

/** Reads the body of a request for a reply; what is wrong with it in words where it is none. */
export function readChatRequest(
  body: string,
): { readonly request: ChatRequest } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problem: 'The body is not JSON.' };
  }
  const result = requestSchema.safeParse(value);
  if (result.success) return { request: result.data };
  return { problem: z.prettifyError(result.error) };
}
