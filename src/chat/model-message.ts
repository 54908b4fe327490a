import { z } from 'zod';
import type { ChatUsage } from './chat.js';
import { estimateTokens } from './estimate-tokens.js';

/** A message of a LangChain model, whole or a part of one: as much of it as is read, whatever else it may hold. */
const messageSchema = z.object({
  content: z.unknown(),
  response_metadata: z.record(z.string(), z.unknown()).catch({}),
  usage_metadata: z
    .object({ input_tokens: z.unknown(), output_tokens: z.unknown() })
    .partial()
    .catch({}),
});

const textBlock = z.object({
  type: z.enum(['text', 'text_delta', 'output_text']),
  text: z.string(),
});
const tokens = z.int().nonnegative();

/** Where providers say why a reply ended. */
const ENDINGS = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason'];

/** What a message says. */
export interface ModelMessage {
  readonly text: string;
  /** Why the reply ended, in the provider's word; null where it does not say so. */
  readonly ending: string | null;
  /** Null where it does not say. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
}

/** Reads a message of any LangChain chat model; thoughts, calls of tools and the like are no text. */
export function readModelMessage(message: unknown): ModelMessage {
  const read = messageSchema.safeParse(message);
  if (!read.success) return { text: '', ending: null, inputTokens: null, outputTokens: null };
  const { content, response_metadata, usage_metadata } = read.data;
  const ending = ENDINGS.map((name) => response_metadata[name]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return {
    text: textOf(content),
    ending: typeof ending === 'string' ? ending : null,
    inputTokens: tokens.safeParse(usage_metadata.input_tokens).data ?? null,
    outputTokens: tokens.safeParse(usage_metadata.output_tokens).data ?? null,
  };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((block) => textBlock.safeParse(block).data?.text ?? '').join('');
}

/** Whether a reply ended because it became too long. */
export function endedByLength(ending: string | null): boolean {
  return ending !== null && /^(?:length|max_(?:output_)?tokens|model_length)$/iu.test(ending);
}

/** Whether a reply ended because a filter or the model itself refused to go on. */
export function endedByRefusal(ending: string | null): boolean {
  return ending !== null && /^(?:content_filter|safety|refusal|prohibited_content)$/iu.test(ending);
}

/** What one call has cost: as counted by the server, and estimated by the texts where it did not count. */
export function usageOf(
  counted: Pick<ModelMessage, 'inputTokens' | 'outputTokens'>,
  texts: { readonly prompt: string; readonly reply: string },
): ChatUsage {
  const { inputTokens, outputTokens } = counted;
  return {
    calls: 1,
    inputTokens: inputTokens ?? estimateTokens(texts.prompt),
    outputTokens: outputTokens ?? estimateTokens(texts.reply),
    isEstimated: inputTokens === null || outputTokens === null,
  };
}
