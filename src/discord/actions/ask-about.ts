import { askHere } from '../ask-here.js';
import { LONGEST_QUESTION } from '../desk.js';
import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { questionForm, renderNotice } from '../render/index.js';
import { bareText } from '../text/index.js';
import type { ActionHandler } from './action-handler.js';

/** Opens the form for a question about the actor of a dossier. */
export const about: ActionHandler<'about'> = async ({ action: { said }, reply }, { journal }) => {
  const kept = readKept(journal, said);
  if (kept?.kind !== 'listing' || kept.listing.of !== 'dossier') {
    await reply.tell(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  const { name } = kept.listing.actor;
  await reply.open(questionForm({ said, name, longest: LONGEST_QUESTION }));
};

/**
 * Takes the form that `about` opened, and answers as `/ask` does there; below a dossier that one person alone sees, for
 * them alone.
 */
export const question: ActionHandler<'question'> = async (call, bot) => {
  const { person, where, message, fields, reply } = call;
  const asked = Object.values(fields).join('\n').trim();
  if (bareText(asked) === '') {
    await reply.tell(renderNotice(notice('nothing-asked', {})));
    return;
  }
  const isPrivate = message?.isPrivate === true ? true : null;
  const limits = async () => ({ status: 'done', value: {} }) as const;
  await askHere({ person, where, question: asked, isPrivate, limits, reply }, bot);
};
