import { findingsOf } from '../findings.js';
import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderFinding, renderNotice } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Steps to another finding of a claim check. */
export const finding: ActionHandler<'finding'> = async ({ action, where, reply }, bot) => {
  if (!(await reply.deferUpdate())) return;
  const { said, at } = action;
  const kept = readKept(bot.journal, said);
  if (kept?.kind !== 'check') {
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { check } = kept;
  const settings = bot.desk.settingsFor(where);
  // The verdict rests on all findings, so it is shown with all of them or not at all.
  const isSeen = findingsOf(check).every(({ finding: { citation } }) =>
    isSeenHere(citation.file, settings),
  );
  await reply.show(
    isSeen
      ? renderFinding({ said, claim: check.claim, check, at })
      : renderNotice(notice('not-here', {})),
  );
};
