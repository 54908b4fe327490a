import { z } from 'zod';
import type { ChatOptions } from './chat/index.js';

/** What may be spent on a chat model, and what it costs. */
export interface ChatBudget {
  /** Tokens of a day (UTC), of prompts and replies together; null for any number. */
  readonly tokensPerDay: number | null;
  /** The same for one server; direct messages count for the day alone. */
  readonly tokensPerServerDay: number | null;
  /** What a million tokens cost, in whatever currency; null where it is not known. */
  readonly price: { readonly input: number; readonly output: number } | null;
}

/** The environment variables of the chat model. */
export const chatVariables = {
  CHAT_MODEL: z.string().trim().min(1).optional(),
};

const variables = z.object(chatVariables);

/** The chat model that is configured; null for none. */
export function chatOptionsOf(_env: z.output<typeof variables>): ChatOptions | null {
  return null;
}

/** What may be spent on it. */
export function chatBudgetOf(_env: z.output<typeof variables>): ChatBudget {
  return { tokensPerDay: null, tokensPerServerDay: null, price: null };
}
