import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderFinding, renderNotice } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Steps to another finding of a claim check. */
export const finding: ActionHandler<'finding'> = async ({ action, reply }, { journal }) => {
  if (!(await reply.deferUpdate())) return;
  const { said, at } = action;
  const kept = readKept(journal, said);
  if (kept?.kind !== 'check') {
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { check } = kept;
  await reply.show(renderFinding({ said, claim: check.claim, check, at, canPost: true }));
};
