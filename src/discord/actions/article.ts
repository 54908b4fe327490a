import type { ArticleId } from '../../corpus/index.js';
import { pathMatcher } from '../../library/index.js';
import type { BotContext } from '../bot-context.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { renderArticleCard, renderNotice } from '../render/index.js';
import type { Whereabouts } from '../whereabouts.js';
import type { ActionHandler } from './action-handler.js';

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
  const [found, passages] = await Promise.all([engine.article(id), engine.passagesOf(id)]);
  const { sources } = desk.settingsFor(where);
  const isAllowed =
    sources.length === 0 || sources.some((pattern) => pathMatcher(pattern)(found?.path ?? ''));
  if (found === null || !isAllowed) {
    return renderNotice(notice('no-longer-kept', {}));
  }
  return renderArticleCard({ article: found, passages, page, url: found.url });
}
