import type { ArticleId } from '../../corpus/index.js';
import type { BotContext } from '../bot-context.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderArticleCard, renderNotice } from '../render/index.js';
import { isSeenHere } from '../settings.js';
import type { Whereabouts } from '../whereabouts.js';
import type { ActionHandler } from './action-handler.js';

/**
 * Passages that can be leafed through: about forty pages of a message. What is longer is read in its file; laying it out
 * would hold up everybody else.
 */
const MOST_PASSAGES = 120;

/** A page of an article's passages. */
export interface ShownArticle {
  readonly article: ArticleId;
  /** From 0. */
  readonly page: number;
  readonly where: Whereabouts;
}

/** Shows an article's card and a page of its passages. */
export const article: ActionHandler<'article'> = async (call, bot) => {
  const { action, where, isFromMenu, reply } = call;
  const isTaken = isFromMenu ? await reply.defer({ isPrivate: true }) : await reply.deferUpdate();
  if (!isTaken) return;
  await reply.show(await showArticle({ ...action, where }, bot));
};

/** Lays out an article, where the settings of the channel let it be seen. */
export async function showArticle(
  { article: id, page, where }: ShownArticle,
  { engine, desk }: Pick<BotContext, 'engine' | 'desk'>,
): Promise<MessageBody> {
  const passages = await engine.passagesOf(id, { limit: MOST_PASSAGES });
  const found = passages[0]?.article ?? (await engine.article(id));
  if (found === null || !isSeenHere(found.path, desk.settingsFor(where))) {
    return renderNotice(notice('no-longer-kept', {}));
  }
  return renderArticleCard({ article: found, passages, page, url: found.url });
}
