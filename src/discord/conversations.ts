import type { Journal, SaidId } from '../library/index.js';
import type { SaidMessages } from './said-messages.js';
import type { Whereabouts } from './whereabouts.js';

/** What is asked for the conversation of a message. */
export interface ConversationSources {
  readonly journal: Pick<Journal, 'continueIn'>;
  readonly saidMessages: Pick<SaidMessages, 'find'>;
}

/**
 * The conversation that something said here belongs to. A thread is one conversation, which goes on with that of the
 * answer that it was opened from, whatever is replied to in it; so are direct messages with one person. Elsewhere a
 * conversation is a chain of replies: what replies to an answer goes on with its conversation, and what does not begins
 * one.
 * @param repliesTo the id of the bot's message that is replied to; null for none
 * @returns null where a new one begins
 */
export async function conversationAt(
  { kind, channel, settingsChannel: parent }: Whereabouts,
  repliesTo: string | null,
  { journal, saidMessages }: ConversationSources,
): Promise<string | null> {
  if (kind === 'channel' || kind === 'group') {
    if (repliesTo === null) return null;
    return (await saidMessages.find(repliesTo, channel))?.conversation ?? null;
  }
  const conversation = channelConversation(channel);
  // A thread has the id of the message that it was opened from.
  const start = kind === 'thread' ? await saidMessages.find(channel, parent) : null;
  if (start !== null && start.conversation !== null) {
    journal.continueIn(start.conversation, conversation);
  }
  return conversation;
}

/**
 * The conversation that a command belongs to: that of the thread or of the direct messages where it is used. What only
 * one of many sees stands alone, since the others would be shown what came of it.
 * @param isPrivate whether whoever uses it alone sees what comes of it
 */
export async function commandConversation(
  where: Whereabouts,
  isPrivate: boolean,
  sources: ConversationSources,
): Promise<string | null> {
  const isShared = !isPrivate || where.kind === 'direct';
  return isShared ? conversationAt(where, null, sources) : null;
}

/** The conversation of a thread or of direct messages. */
export function channelConversation(channel: string): string {
  return `channel:${channel}`;
}

/** The conversation that begins with an answer. */
export function ownConversation(said: SaidId): string {
  return `answer:${said}`;
}
