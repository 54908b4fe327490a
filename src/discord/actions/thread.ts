import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { channelConversation, ownConversation } from '../conversations.js';
import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import { threadName } from '../thread-name.js';
import type { ActionHandler } from './action-handler.js';

/** What opening a thread and speaking in it takes. */
const NEEDED = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;

/** Opens a thread below an answer, in which its conversation goes on. */
export const thread: ActionHandler<'thread'> = async ({ action, where, message, reply }, bot) => {
  const { journal, sender } = bot;
  const { said } = action;
  const kept = readKept(journal, said);
  if (kept?.kind !== 'answer' || message === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (!(await reply.defer({ isPrivate: true }))) return;
  const opened = await sender.openThread(where.channel, message, threadName(kept.answer));
  // Discord gives a thread the id of the message that it begins with.
  const link = `https://discord.com/channels/${where.server ?? '@me'}/${message}`;
  switch (opened.status) {
    case 'done':
      journal.continueIn(
        kept.said.conversation ?? ownConversation(said),
        channelConversation(message),
      );
      await reply.show(renderNotice(notice('thread-opened', { thread: message })));
      return;
    case 'forbidden':
      await reply.show(
        renderNotice(
          notice('missing-permissions', { permissions: NEEDED, channel: where.channel }),
        ),
      );
      return;
    case 'refused':
      if (isThere(opened.error)) {
        await reply.show(renderNotice(notice('already-done', { what: 'thread', link })));
        return;
      }
  }
  await reply.show(renderNotice(bot.desk.noticeOf(opened.error)));
};

function isThere(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
  );
}
