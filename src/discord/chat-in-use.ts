import type { ChatBudget } from '../chat-config.js';

/** What the bot knows of the chat model that writes its answers. */
export interface ChatInUse {
  /** Its name, as its server knows it. */
  readonly model: string;
  /** What may be spent on it. */
  readonly budget: Pick<ChatBudget, 'tokensPerDay' | 'tokensPerServerDay'>;
  /** Most tokens that one call of it takes, prompt and reply together. */
  readonly tokensPerCall: number;
}
