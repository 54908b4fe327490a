import type { Journal, SaidId } from '../library/index.js';
import type { Whereabouts } from './whereabouts.js';

/**
 * The conversation that something said here belongs to. A thread is one conversation, and so are direct messages with
 * one person. Elsewhere a conversation is a chain of replies: what replies to an answer goes on with its conversation,
 * and what does not begins one.
 * @param repliesTo the id of the message that is replied to; null for none
 * @returns null where a new one begins
 */
export function conversationAt(
  where: Whereabouts,
  repliesTo: string | null,
  journal: Pick<Journal, 'saidIn'>,
): string | null {
  if (where.kind !== 'channel') return channelConversation(where.channel);
  return repliesTo === null ? null : (journal.saidIn(repliesTo)?.conversation ?? null);
}

/** The conversation of a thread or of direct messages. */
export function channelConversation(channel: string): string {
  return `channel:${channel}`;
}

/** The conversation that begins with an answer. */
export function ownConversation(said: SaidId): string {
  return `answer:${said}`;
}
