import { present } from '../answer-message.js';
import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Posts an answer that was shown to one person alone. */
export const post: ActionHandler<'post'> = async ({ action, person, where, reply }, bot) => {
  const { journal, saidMessages, now } = bot;
  const { said } = action;
  const kept = readKept(journal, said);
  if (kept?.kind !== 'answer') {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const once = `post:${said}:${where.channel}`;
  if (!journal.claim(once, now())) {
    await reply.tell(renderNotice(notice('already-done', { what: 'posted', link: null })));
    return;
  }
  const { answer } = kept;
  const showing = (await reply.defer({ isPrivate: false }))
    ? reply.show(
        present(
          { status: 'done', value: { said, answer } },
          { asker: { id: person.id, question: answer.question }, where, isPrivate: false },
        ),
      )
    : Promise.resolve(null);
  await saidMessages.note(said, where.channel, showing);
  if ((await showing) === null) journal.release(once);
};
