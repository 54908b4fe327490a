import { z } from 'zod';
import { boundTurn, type Turn, turnSchema } from './turn.js';

/** How much of a conversation is kept, and for how long after its last turn. */
export interface ConversationLimits {
  readonly turns: number;
  readonly minutes: number;
}

/** Enough for "he" to be somebody named a few questions ago; half an hour later nobody means him any more. */
export const CONVERSATION_LIMITS: ConversationLimits = { turns: 6, minutes: 30 };

const MINUTE = 60_000;

/** What was asked and answered, oldest first. A value: remembering gives another one. */
export class Conversation {
  readonly #turns: readonly Turn[];
  readonly #limits: ConversationLimits;

  /** @param turns oldest first; only the last are kept, and of each no more than follow-ups need */
  constructor(turns: readonly Turn[] = [], limits: ConversationLimits = CONVERSATION_LIMITS) {
    const kept = limits.turns < 1 ? [] : turns.slice(-limits.turns);
    this.#turns = kept.map(boundTurn);
    this.#limits = limits;
  }

  /** The conversation with one more turn. What had expired by then is left behind. */
  remember(turn: Turn): Conversation {
    return new Conversation([...this.turns(turn.at), turn], this.#limits);
  }

  /** The turns that still count, oldest first; none once the last one lies too far back. */
  turns(now: Date): readonly Turn[] {
    return this.hasExpired(now) ? [] : this.#turns;
  }

  /** Whether nothing of it counts any more. */
  hasExpired(now: Date): boolean {
    const last = this.#turns.at(-1);
    return last === undefined || now.getTime() - last.at.getTime() > this.#limits.minutes * MINUTE;
  }

  /** What {@link conversationSchema} reads back. */
  toJSON(): { readonly turns: readonly Turn[] } {
    return { turns: this.#turns };
  }
}

/** A conversation from its JSON. */
export const conversationSchema = z
  .object({ turns: z.array(turnSchema) })
  .transform(({ turns }) => new Conversation(turns));
