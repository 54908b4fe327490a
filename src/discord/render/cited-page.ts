import type {
  APIButtonComponent,
  APIComponentInContainer,
  APIStringSelectComponent,
} from 'discord.js';
import type { Citation } from '../../answering/index.js';
import type { SaidId } from '../../library/index.js';
import { counted } from '../../phrasing/index.js';
import type { MessageBody } from '../message.js';
import { joined, LIMITS, type Markdown, md, plain } from '../text/index.js';
import { COLOURS } from './colours.js';
import { fill } from './fill.js';
import { card, divider, row, textBlock } from './layout.js';
import { passageMenu } from './menu.js';
import { groupByArticle, sourceLines } from './source-lines.js';

/** Room for all text, which leaves some for the labels of buttons and menus. */
export const CITED_ROOM = LIMITS.messageText - 200;

/** A page of lines with footnotes. */
export interface CitedPage {
  /** The id under which is kept what the page cites. */
  readonly said: SaidId;
  /** What stands above the card. */
  readonly head: Markdown;
  readonly lines: Markdown;
  readonly citations: readonly Citation[];
  /** Menus and rows of buttons below the card. */
  readonly menus?: readonly (APIStringSelectComponent | null)[];
  readonly buttons?: readonly (readonly APIButtonComponent[])[];
}

/** Lays out a page: the lines in a card, below them their sources, and a menu that shows each in context. */
export function renderCitedPage({
  said,
  head,
  lines,
  citations,
  menus = [],
  buttons = [],
}: CitedPage): MessageBody {
  const sources = sourcesText(citations, CITED_ROOM - head.length - lines.length);
  const body = [lines, sources].filter((text) => text !== '');
  return {
    components: [
      textBlock(head),
      ...(body.length === 0 ? [] : [card(COLOURS.blue, parted(body))]),
      ...[passageMenu(said, citations), ...menus].flatMap((menu) =>
        menu === null ? [] : [row(menu)],
      ),
      ...buttons.filter(({ length }) => length > 0).map((some) => row(...some)),
    ],
  };
}

/** Texts with lines between them. */
export function parted(texts: readonly Markdown[]): APIComponentInContainer[] {
  return texts.flatMap((text, at) => (at === 0 ? [textBlock(text)] : [divider(), textBlock(text)]));
}

/** As many sources as there is room for, article by article; those left out are counted. */
export function sourcesText(citations: readonly Citation[], room: number): Markdown {
  if (citations.length === 0) return md``;
  const heading = md`-# Sources`;
  // A button of the passage leads to the article; here addresses would crowd out other sources.
  const groups = groupByArticle(citations.map((citation) => ({ ...citation, url: undefined })));
  const remark = (left: number) => md`-# ${plain(counted(left, 'more article'))}`;
  const most = room - heading.length - remark(groups.length).length - 2;
  const { blocks, left } = fill(groups, most, sourceLines);
  return joined([heading, ...blocks, left === 0 ? md`` : remark(left)], '\n');
}
