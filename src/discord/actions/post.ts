import { present } from '../answer-message.js';
import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Posts an answer that was shown to one person alone, once in a channel. */
export const post: ActionHandler<'post'> = async ({ action, person, where, reply }, bot) => {
  const { journal, desk, saidMessages, onceOnly } = bot;
  const { said } = action;
  const kept = readKept(journal, said);
  if (kept?.kind !== 'answer') {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { answer } = kept;
  const settings = desk.settingsFor(where);
  if (!answer.citations.every(({ file }) => isSeenHere(file, settings))) {
    await reply.tell(renderNotice(notice('not-here', {})));
    return;
  }
  const wasTurn = await onceOnly.attempt(`post:${said}:${where.channel}`, async () => {
    if (!(await reply.defer({ isPrivate: false }))) return false;
    const showing = reply.show(
      present(
        { status: 'done', value: { said, answer } },
        { asker: { id: person.id, question: answer.question }, where, isPrivate: false },
      ),
    );
    await saidMessages.note(said, where.channel, showing);
    return (await showing) !== null;
  });
  if (!wasTurn) {
    await reply.tell(renderNotice(notice('already-done', { what: 'posted', link: null })));
  }
};
