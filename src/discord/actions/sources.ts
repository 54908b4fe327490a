import type { SaidId } from '../../library/index.js';
import type { BotContext } from '../bot-context.js';
import { readKept } from '../kept.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderNotice, renderSources } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Opens the list of an answer's sources, for whoever asks alone; the answer stays as it is. */
export const sources: ActionHandler<'sources'> = async ({ action, reply }, bot) => {
  if (!(await reply.defer({ isPrivate: true }))) return;
  await reply.show(showSources(action.said, 0, bot));
};

/** Turns the list to another page. */
export const leaf: ActionHandler<'leaf'> = async ({ action, reply }, bot) => {
  if (!(await reply.deferUpdate())) return;
  await reply.show(showSources(action.said, action.page, bot));
};

function showSources(
  said: SaidId,
  page: number,
  { journal }: Pick<BotContext, 'journal'>,
): MessageBody {
  const kept = readKept(journal, said);
  return kept?.kind === 'answer'
    ? renderSources({ said, answer: kept.answer, page })
    : renderNotice(notice('no-longer-kept', {}));
}
