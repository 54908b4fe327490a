import type { LineRange } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import type { ArticleSummary, StoredPassage } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import {
  code,
  joined,
  type Markdown,
  md,
  packPages,
  plain,
  shorten,
  splitText,
} from '../text/index.js';
import { COLOURS } from './colours.js';
import { bold, field } from './emphasis.js';
import { languageName } from './language-name.js';
import { card, divider, linkButton, row, textBlock } from './layout.js';
import { nearestPage, pager } from './pager.js';

/** An article with a page of its passages. */
export interface ShownArticle {
  readonly article: ArticleSummary;
  /** All passages of the article, in its order. */
  readonly passages: readonly Pick<StoredPassage, 'text' | 'lines'>[];
  /** The page of passages, from 0. */
  readonly page: number;
  /** Where the article stands on the web; null where that is not known. */
  readonly url: string | null;
}

/** A passage, or a piece of one that is too long for a page. */
interface Piece {
  readonly lines: LineRange;
  readonly text: Markdown;
}

/** Most characters of each part, so that all of them and a page of passages fit into one message. */
const MOST = { title: 250, file: 160, name: 100, why: 300, piece: 1200 } as const;

/** What the passages of one page may take. */
const PAGE = { characters: 2500, items: 5 } as const;

/** Characters that the heading of a passage takes. */
const HEADING = 40;

/** Shows what is known of an article, and its passages page by page. */
export function renderArticleCard({ article, passages, page, url }: ShownArticle): MessageBody {
  const pages = packPages(passages.flatMap(piecesOf), PAGE, ({ text }) => text.length + HEADING);
  const shown = nearestPage(page, pages.length);
  const texts = (pages[shown] ?? []).map((piece) => textBlock(renderPiece(piece)));
  const open = linkButton('Open article', url);
  const buttons = [
    ...pager({
      page: shown,
      pages: pages.length,
      label: 'Page',
      actionFor: (at) => ({ verb: 'article', article: article.id, page: at }),
    }),
    ...(open === null ? [] : [open]),
  ];
  return {
    components: [
      card(COLOURS.blue, [
        textBlock(headOf(article)),
        ...(texts.length === 0 ? [] : [divider(), ...texts]),
        ...(buttons.length === 0 ? [] : [row(...buttons)]),
      ]),
    ],
  };
}

function headOf(article: ArticleSummary): Markdown {
  const { title, path, record, publisher, author, language, passages } = article;
  return joined(
    [
      bold(shorten(title, MOST.title)),
      field('File', joined([code(path, MOST.file), shorten(record ?? '', MOST.name)], ' · ')),
      field('Publisher', shorten(publisher ?? '', MOST.name)),
      field('Author', shorten(author ?? '', MOST.name)),
      field('Date', describeDating(article)),
      field('Language', plain(languageName(language))),
      md`-# ${plain(counted(passages, 'passage'))}`,
    ],
    '\n',
  );
}

function describeDating({ dating }: ArticleSummary): Markdown {
  if (dating.status === 'undated') return md`not known: ${shorten(dating.why, MOST.why)}`;
  const { value, basis, why } = dating.date;
  return md`${plain(formatCalendarDate(value))}, ${plain(basis)}: ${shorten(why, MOST.why)}`;
}

function piecesOf({ text, lines }: ShownArticle['passages'][number]): Piece[] {
  return splitText(text, MOST.piece).map((piece) => ({ lines, text: piece }));
}

function renderPiece({ lines: [first, last], text }: Piece): Markdown {
  const place = first === last ? md`Line ${first}` : md`Lines ${first}–${last}`;
  return md`-# ${place}\n${text}`;
}
