import type { BotContext } from '../bot-context.js';
import type { ActionCall } from '../calls.js';
import { readKept } from '../kept.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderNotice, renderSources } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Opens the list of an answer's sources, for whoever asks alone; the answer stays as it is. */
export const sources: ActionHandler<'sources'> = async (call, bot) => {
  if (!(await call.reply.defer({ isPrivate: true }))) return;
  await call.reply.show(showSources(call, 0, bot));
};

/** Turns the list to another page. */
export const leaf: ActionHandler<'leaf'> = async (call, bot) => {
  if (!(await call.reply.deferUpdate())) return;
  await call.reply.show(showSources(call, call.action.page, bot));
};

/** Lays out the sources of an answer, as far as the settings of the channel let them be seen. */
function showSources(
  { action: { said }, where }: Pick<ActionCall<'sources' | 'leaf'>, 'action' | 'where'>,
  page: number,
  { journal, desk }: Pick<BotContext, 'journal' | 'desk'>,
): MessageBody {
  const kept = readKept(journal, said);
  if (kept?.kind !== 'answer') return renderNotice(notice('no-longer-kept', {}));
  const { answer } = kept;
  const settings = desk.settingsFor(where);
  const citations = answer.citations.filter(({ file }) => isSeenHere(file, settings));
  return citations.length === 0 && answer.citations.length > 0
    ? renderNotice(notice('not-here', {}))
    : renderSources({ said, answer: { ...answer, citations }, page });
}
