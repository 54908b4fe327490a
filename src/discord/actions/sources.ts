import { readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice, renderSources } from '../render/index.js';
import type { ActionHandler } from './action-handler.js';

/** Shows a page of an answer's sources, for whoever asks alone. */
export const sources: ActionHandler<'sources'> = async ({ action, message, reply }, bot) => {
  const { journal } = bot;
  const { said, page } = action;
  // Pressed on the answer it opens a list; pressed on the list, which is no answer, it turns the page.
  const isOnList = message !== null && journal.saidIn(message) === null;
  if (!(await (isOnList ? reply.deferUpdate() : reply.defer({ isPrivate: true })))) return;
  const kept = readKept(journal, said);
  await reply.show(
    kept?.kind === 'answer'
      ? renderSources({ said, answer: kept.answer, page })
      : renderNotice(notice('no-longer-kept', {})),
  );
};
