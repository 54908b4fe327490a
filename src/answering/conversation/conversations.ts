import { z } from 'zod';
import { Conversation, conversationSchema } from './conversation.js';

/** Conversations that are held at most. */
const MOST_CONVERSATIONS = 1000;

/**
 * Many conversations by key (a channel, a person in a channel). Over the bound, the one that was looked at or changed
 * longest ago is forgotten; those that have expired go when they are looked up or {@link dropExpired} is called.
 */
export class Conversations {
  /** In the order of their use, the latest last. */
  readonly #held = new Map<string, Conversation>();
  readonly #most: number;

  /** @param held the conversations to begin with, the one used longest ago first */
  constructor(held: Iterable<readonly [string, Conversation]> = [], most = MOST_CONVERSATIONS) {
    this.#most = most;
    for (const [key, conversation] of held) this.set(key, conversation);
  }

  /** How many are held. */
  get size(): number {
    return this.#held.size;
  }

  /** The conversation of a key; an empty one where none is held or the one that was has expired. */
  get(key: string, now: Date): Conversation {
    const conversation = this.#held.get(key);
    this.#held.delete(key);
    if (conversation === undefined || conversation.hasExpired(now)) {
      return new Conversation();
    }
    this.#held.set(key, conversation);
    return conversation;
  }

  /** Holds a conversation under a key, in place of the one before. */
  set(key: string, conversation: Conversation): void {
    this.#held.delete(key);
    this.#held.set(key, conversation);
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.#most) break;
      this.#held.delete(oldest);
    }
  }

  /** Forgets the conversation of a key. */
  forget(key: string): void {
    this.#held.delete(key);
  }

  /** Forgets all that have expired. */
  dropExpired(now: Date): void {
    for (const [key, conversation] of this.#held) {
      if (conversation.hasExpired(now)) this.#held.delete(key);
    }
  }

  /** What {@link conversationsSchema} reads back. */
  toJSON(): { readonly conversations: readonly (readonly [string, Conversation])[] } {
    return { conversations: [...this.#held] };
  }
}

/** Conversations from their JSON. */
export const conversationsSchema = z
  .object({ conversations: z.array(z.tuple([z.string(), conversationSchema])) })
  .transform(({ conversations }) => new Conversations(conversations));
