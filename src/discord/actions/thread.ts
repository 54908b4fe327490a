import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import { threadName } from '../thread-name.js';
import type { ActionHandler } from './action-handler.js';

/** What opening a thread and speaking in it takes. */
const NEEDED = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;

/** Opens a thread below an answer, in which its conversation goes on. */
export const thread: ActionHandler<'thread'> = async (call, { journal, sender, desk }) => {
  const { action, where, message, granted, reply } = call;
  const { channel } = where;
  const kept = readKept(journal, action.said);
  if (kept?.kind !== 'answer' || message === null) {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (message.hasThread) {
    const link = `https://discord.com/channels/${where.server ?? '@me'}/${message.id}`;
    await reply.tell(renderNotice(notice('already-done', { what: 'thread', link })));
    return;
  }
  const lacking = NEEDED.filter((name) => !granted.has(name));
  if (lacking.length > 0) {
    const why = notice('missing-permissions', { permissions: lacking, channel });
    await reply.tell(renderNotice(why));
    return;
  }
  if (!(await reply.defer({ isPrivate: true }))) return;
  const opened = await sender.openThread(channel, message.id, threadName(kept.answer));
  await reply.show(
    renderNotice(
      opened.status === 'done'
        ? // Discord gives a thread the id of the message that it begins with.
          notice('thread-opened', { thread: message.id })
        : opened.status === 'forbidden'
          ? notice('missing-permissions', { permissions: NEEDED, channel })
          : desk.noticeOf(opened.error),
    ),
  );
};
