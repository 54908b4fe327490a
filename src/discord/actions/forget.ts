import { notice } from '../notice.js';
import { renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Deletes all that is stored about whoever confirms it. */
export const forget: ActionHandler<'forget'> = async (call, { desk, onceOnly, log }) => {
  const { person, message, reply } = call;
  if (!(await reply.deferUpdate())) return;
  // A second click would take what the first one tells back.
  await onceOnly.attempt(`forget:${message?.id ?? ''}:${person.id}`, async () => {
    const forgotten = desk.forget(person.id);
    log.info('forgotten', { ...forgotten });
    return (await reply.show(renderNotice(notice('forgotten', forgotten)))) !== null;
  });
};
