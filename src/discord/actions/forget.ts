import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Deletes all that is stored about whoever confirms it. */
export const forget: ActionHandler<'forget'> = async ({ person, reply }, { journal, log }) => {
  if (!(await reply.deferUpdate())) return;
  const forgotten = journal.forgetUser(person.id);
  log.info('forgotten', { ...forgotten });
  await reply.show(renderNotice(notice('forgotten', forgotten)));
};
