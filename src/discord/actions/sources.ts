import type { BotContext } from '../bot-context.js';
import type { ActionCall } from '../calls.js';
import { citedIn, readKept } from '../kept.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderNotice, renderSources } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Opens the list of what an answer or a dossier rests on, for whoever asks alone; the message stays as it is. */
export const sources: ActionHandler<'sources'> = async (call, bot) => {
  if (!(await call.reply.defer({ isPrivate: true }))) return;
  await call.reply.show(showSources(call, 0, bot));
};

/** Turns the list to another page. */
export const leaf: ActionHandler<'leaf'> = async (call, bot) => {
  if (!(await call.reply.deferUpdate())) return;
  await call.reply.show(showSources(call, call.action.page, bot));
};

/** Lays out what something rests on, as far as the settings of the channel let it be seen. */
function showSources(
  { action: { said }, where }: Pick<ActionCall<'sources' | 'leaf'>, 'action' | 'where'>,
  page: number,
  { journal, desk }: Pick<BotContext, 'journal' | 'desk'>,
): MessageBody {
  const kept = readKept(journal, said);
  const cited = kept === null ? null : citedIn(kept);
  if (cited === null) return renderNotice(notice('no-longer-kept', {}));
  const settings = desk.settingsFor(where);
  const citations = cited.citations.filter(({ file }) => isSeenHere(file, settings));
  return citations.length === 0 && cited.citations.length > 0
    ? renderNotice(notice('not-here', {}))
    : renderSources({ said, about: cited.about, citations, page });
}
