import type { Writing } from '../answering/index.js';
import type { Journal } from '../library/index.js';
import type { ChatInUse } from './chat-in-use.js';

/** What a {@link ChatAllowance} is made of. */
export interface ChatAllowanceParts {
  readonly chat: Pick<ChatInUse, 'budget' | 'tokensPerCall'>;
  readonly journal: Pick<Journal, 'chatTokens' | 'spendChatTokens'>;
  readonly now: () => Date;
}

/** Tokens of a day that are used, of those that there are. */
export interface UsedTokens {
  readonly used: number;
  readonly most: number;
}

/** The tokens of today, for one server and for everybody together; null where any number may be used. */
export interface TokensToday {
  readonly server: UsedTokens | null;
  readonly everybody: UsedTokens | null;
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
   * What is used of what there is.
   * @param server null for direct messages, which count for the day alone
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  today(server: string | null): TokensToday {
    const { tokensPerDay, tokensPerServerDay } = this.#parts.chat.budget;
    return {
      server: server === null ? null : this.#usedOf(tokensPerServerDay, server),
      everybody: this.#usedOf(tokensPerDay, null),
    };
  }

  /**
   * Whether nothing is left for a server, or for all of them together.
   * @param server null for direct messages, which count for the day alone
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  isUsedUp(server: string | null): boolean {
    const { server: ofServer, everybody } = this.today(server);
    return [everybody, ofServer].some((tokens) => tokens !== null && tokens.used >= tokens.most);
  }

  /**
   * Counts what an answer cost.
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  spend(
    server: string | null,
    usage: Pick<Writing['usage'], 'input_tokens' | 'output_tokens'>,
  ): void {
    this.#spend(server, usage.input_tokens + usage.output_tokens);
  }

  /**
   * Counts a question whose answer did not come back, and with it not what it cost: as much as one call takes at most.
   * If it counted for nothing, questions that are never answered in time could be asked without bound.
   * @returns the tokens that were counted
   * @throws FootnoteError `library/corrupt` (the journal)
   */
  spendUnknown(server: string | null): number {
    const { tokensPerCall } = this.#parts.chat;
    this.#spend(server, tokensPerCall);
    return tokensPerCall;
  }

  #spend(server: string | null, tokens: number): void {
    if (tokens > 0) this.#parts.journal.spendChatTokens({ day: this.#day(), server, tokens });
  }

  #usedOf(most: number | null, server: string | null): UsedTokens | null {
    if (most === null) return null;
    return { used: this.#parts.journal.chatTokens(this.#day(), server), most };
  }

  #day(): string {
    return this.#parts.now().toISOString().slice(0, 10);
  }
}
