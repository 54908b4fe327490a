import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import type { ArticleSummary, SaidId } from '../../library/index.js';
import { counted, datedAs, dateOf } from '../../phrasing/index.js';
import { customIdOf } from '../action.js';
import type { MessageBody } from '../message.js';
import { code, joined, LIMITS, type Markdown, md, plain, shorten } from '../text/index.js';
import { COLOURS } from './colours.js';
import { bold } from './emphasis.js';
import { cutLabel } from './label.js';
import { card, row, textBlock } from './layout.js';
import { nearestPage, pager } from './pager.js';
import { originOf } from './source-lines.js';

/** Articles on one page of a list. Each takes at most a tenth of what a message holds, whatever it is called. */
export const ARTICLES_A_PAGE = 8;

/** A page of a list of articles. */
export interface ListedArticles {
  /** The id under which what was looked for is kept. */
  readonly listing: SaidId;
  /** Words that the articles were looked for by; empty for all articles. */
  readonly query: string;
  /** The articles of this page, at most {@link ARTICLES_A_PAGE}. */
  readonly articles: readonly ArticleSummary[];
  /** The page, from 0. */
  readonly page: number;
  readonly pages: number;
  /** Articles on all pages. */
  readonly total: number;
}

/** Most characters of each part. */
const MOST = { query: 100, title: 150, file: 80 } as const;

/** Lists articles, with a menu that opens one of them. */
export function renderArticleList(list: ListedArticles): MessageBody {
  const { listing, total } = list;
  const pages = Math.max(1, list.pages);
  const page = nearestPage(list.page, pages);
  const articles = list.articles.slice(0, ARTICLES_A_PAGE);
  const first = page * ARTICLES_A_PAGE;
  if (articles.length === 0) return { components: [textBlock(headOf(list))] };
  const paging = pager({
    page,
    pages,
    label: 'Page',
    actionFor: (shown) => ({ verb: 'articles', listing, page: shown }),
  });
  const items = articles.map((article, at) => itemOf(article, first + at + 1));
  return {
    components: [
      textBlock(headOf({ ...list, total: Math.max(total, first + articles.length) })),
      card(COLOURS.blue, [textBlock(joined(items, '\n'))]),
      row(menuOf(listing, articles, page)),
      ...(paging.length === 0 ? [] : [row(...paging)]),
    ],
  };
}

function headOf({ query, total }: ListedArticles): Markdown {
  const matching = query === '' ? md`` : md` matching “${shorten(query, MOST.query)}”`;
  return total === 0
    ? md`**No article**${matching}`
    : md`**${plain(counted(total, 'article'))}**${matching}`;
}

function itemOf(article: ArticleSummary, number: number): Markdown {
  const { title, publisher, path, dating } = article;
  const origin = originOf({ publisher, date: dateOf(dating) });
  const details = joined([origin, code(path, MOST.file)], ' · ');
  return md`${number}\\. ${bold(shorten(title, MOST.title))}\n-# ${details}`;
}

/** Whoever chooses from the menu wants the action that the chosen value stands for. */
function menuOf(
  listing: SaidId,
  articles: readonly ArticleSummary[],
  page: number,
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customIdOf({ verb: 'articles', listing, page }, 'menu'),
    placeholder: 'Open an article',
    options: articles.map(({ id, title, publisher, path, dating }) => ({
      label: cutLabel([title, path], LIMITS.optionLabel),
      description: cutLabel(
        [[publisher ?? '', datedAs(dateOf(dating))].filter((part) => part !== '').join(' · ')],
        LIMITS.optionDescription,
      ),
      value: customIdOf({ verb: 'article', article: id, page: 0 }),
    })),
  };
}
