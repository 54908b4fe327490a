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
  /** The article's passages in their order: all, or the first of very many. */
  readonly passages: readonly Pick<StoredPassage, 'sentences'>[];
  /** The page of passages, from 0. */
  readonly page: number;
  /** Where the article stands on the web; null where that is not known. */
  readonly url: string | null;
}

/** Words of an article with the lines that they stand in. */
interface Piece<Text> {
  readonly lines: LineRange;
  readonly text: Text;
}

/** Most characters of each part, so that all of them and a page of passages fit into one message. */
const MOST = { title: 250, file: 160, name: 100, why: 300, piece: 1200 } as const;

/** What the passages of one page may take. */
const PAGE = { characters: 2500, items: 5 } as const;

/** Characters that the heading of a passage takes. */
const HEADING = 40;

/** Shows what is known of an article, and its passages page by page. */
export function renderArticleCard({ article, passages, page, url }: ShownArticle): MessageBody {
  const pages = packPages(
    withoutRepeats(passages).flatMap(piecesOf),
    PAGE,
    ({ text }) => text.length + HEADING,
  );
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
        textBlock(headOf(article, passages.length)),
        ...(texts.length === 0 ? [] : [divider(), ...texts]),
        ...(buttons.length === 0 ? [] : [row(...buttons)]),
      ]),
    ],
  };
}

function headOf(article: ArticleSummary, shown: number): Markdown {
  const { title, path, record, publisher, author, language, passages } = article;
  return joined(
    [
      bold(shorten(title, MOST.title)),
      field('Publisher', shorten(publisher ?? '', MOST.name)),
      field('Date', describeDating(article)),
      field('Author', shorten(author ?? '', MOST.name)),
      field('Language', plain(languageName(language))),
      field('File', joined([code(path, MOST.file), shorten(record ?? '', MOST.name)], ' · ')),
      md`-# ${plain(counted(passages, 'passage'))}${plain(shown < passages ? `, the first ${shown} of them here` : '')}`,
    ],
    '\n',
  );
}

function describeDating({ dating }: ArticleSummary): Markdown {
  if (dating.status === 'undated') return md`not known: ${shorten(dating.why, MOST.why)}`;
  const { value, basis, why } = dating.date;
  return md`${plain(formatCalendarDate(value))}, ${plain(basis)}: ${shorten(why, MOST.why)}`;
}

/** The words of the passages, without the sentences that a passage repeats from the one before. */
function withoutRepeats(passages: ShownArticle['passages']): Piece<string>[] {
  let shownTo = 0;
  return passages.flatMap(({ sentences }) => {
    const added = sentences.filter(({ start }) => start >= shownTo);
    const first = added[0];
    const last = added.at(-1);
    if (first === undefined || last === undefined) return [];
    shownTo = last.end;
    const text = added.map((sentence) => sentence.text).join(' ');
    return [{ lines: [first.lines[0], last.lines[1]], text }];
  });
}

/** Pieces that fit on a page. */
function piecesOf({ text, lines }: Piece<string>): Piece<Markdown>[] {
  return splitText(text, MOST.piece).map((piece) => ({ lines, text: piece }));
}

function renderPiece({ lines: [first, last], text }: Piece<Markdown>): Markdown {
  const place = first === last ? md`Line ${first}` : md`Lines ${first}–${last}`;
  return md`-# ${place}\n${text}`;
}
