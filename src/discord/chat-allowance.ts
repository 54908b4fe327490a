import type { Writing } from '../answering/index.js';
import type { ChatBudget } from '../chat-config.js';
import type { Journal } from '../library/index.js';

/** What a {@link ChatAllowance} is made of. */
export interface ChatAllowanceParts {
  readonly budget: Pick<ChatBudget, 'tokensPerDay' | 'tokensPerServerDay'>;
  readonly journal: Pick<Journal, 'chatTokens' | 'spendChatTokens'>;
  readonly now: () => Date;
}

/**
 * What may be spent on the chat model today, a day of UTC. It is kept in the journal, so that a restart does not give it
 * anew. What an answer costs is known once it is there: answers that are being made when the bound is reached go over it.
 */
export class ChatAllowance {
  readonly #parts: ChatAllowanceParts;

  constructor(parts: ChatAllowanceParts) {
    this.#parts = parts;
  }

  /**
   * Whether nothing is left for a server, or for all of them together.
   * @param server null for direct messages, which count for the day alone
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  isUsedUp(server: string | null): boolean {
    const { tokensPerDay, tokensPerServerDay } = this.#parts.budget;
    return (
      this.#reaches(tokensPerDay, null) ||
      (server !== null && this.#reaches(tokensPerServerDay, server))
    );
  }

  /**
   * Counts what an answer cost.
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  spend(
    server: string | null,
    usage: Pick<Writing['usage'], 'input_tokens' | 'output_tokens'>,
  ): void {
    const tokens = usage.input_tokens + usage.output_tokens;
    if (tokens > 0) this.#parts.journal.spendChatTokens({ day: this.#today(), server, tokens });
  }

  #reaches(bound: number | null, server: string | null): boolean {
    return bound !== null && this.#parts.journal.chatTokens(this.#today(), server) >= bound;
  }

  #today(): string {
    return this.#parts.now().toISOString().slice(0, 10);
  }
}
