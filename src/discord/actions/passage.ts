import type { ArticleId } from '../../corpus/index.js';
import { citationOf, readKept } from '../kept.js';
import { notice } from '../notice.js';
import { renderNotice, renderPassage } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { ActionHandler } from './action-handler.js';

/** Shows the passage that a citation stands in, for whoever asks alone. */
export const passage: ActionHandler<'passage'> = async ({ action, where, reply }, bot) => {
  if (!(await reply.defer({ isPrivate: true }))) return;
  const { journal, engine, desk } = bot;
  const kept = readKept(journal, action.said);
  const citation = kept === null ? null : citationOf(kept, action.n);
  if (citation === null) {
    await reply.show(renderNotice(notice('no-longer-kept', {})));
    return;
  }
  if (!isSeenHere(citation.file, desk.settingsFor(where))) {
    await reply.show(renderNotice(notice('not-here', {})));
    return;
  }
  const article =
    citation.article === undefined ? null : await engine.article(citation.article as ArticleId);
  const url = citation.url ?? null;
  await reply.show(renderPassage({ said: action.said, citation, article, url }));
};
