import type { SaidId } from '../../library/index.js';
import type { BotContext } from '../bot-context.js';
import { readKept } from '../kept.js';
import type { MessageBody } from '../message.js';
import { notice } from '../notice.js';
import { ARTICLES_A_PAGE, renderArticleList, renderNotice } from '../render/index.js';
import type { Whereabouts } from '../whereabouts.js';
import type { ActionHandler } from './action-handler.js';

/** A page of a list of articles. */
export interface ListedPage {
  readonly listing: SaidId;
  /** Words that the articles' names hold; empty for all articles. */
  readonly query: string;
  /** From 0. */
  readonly page: number;
  readonly where: Whereabouts;
}

/** Shows a page of a list of articles. */
export const articles: ActionHandler<'articles'> = async ({ action, where, reply }, bot) => {
  if (!(await reply.deferUpdate())) return;
  const { listing, page } = action;
  const kept = readKept(bot.journal, listing);
  await reply.show(
    kept?.kind === 'listing' && kept.listing.of === 'articles'
      ? await showArticles({ listing, query: kept.listing.query, page, where }, bot)
      : renderNotice(notice('no-longer-kept', {})),
  );
};

/** Lays out a page of a list of articles, as far as the settings of the channel let them be seen. */
export async function showArticles(
  { listing, query, page, where }: ListedPage,
  { engine, desk }: Pick<BotContext, 'engine' | 'desk'>,
): Promise<MessageBody> {
  const filter = { within: desk.settingsFor(where).sources };
  const pageOf = (at: number) =>
    engine.articlePage({
      matching: query,
      filter,
      offset: at * ARTICLES_A_PAGE,
      limit: ARTICLES_A_PAGE,
    });
  let found = await pageOf(page);
  const pages = Math.max(1, Math.ceil(found.total / ARTICLES_A_PAGE));
  // The list may have become shorter since the button was made.
  const shown = Math.min(page, pages - 1);
  if (shown !== page) found = await pageOf(shown);
  if (found.total === 0) return renderNotice(notice('no-article-matches', { query }));
  return renderArticleList({
    listing,
    query,
    articles: found.articles,
    page: shown,
    pages,
    total: found.total,
  });
}
