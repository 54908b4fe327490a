import { parseFragment } from 'parse5';
import type { DraftBlock } from '../clean-text.js';
import { HtmlLines } from './html-lines.js';
import { blocksBelow } from './html-tree.js';

/** The blocks of a piece of HTML that stands inside a file of another format, from `firstLine` on. */
export function blocksOfFragment(html: string, firstLine: number): DraftBlock[] {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const lines = new HtmlLines(fragment, firstLine);
  return blocksBelow(fragment, true).map(({ kind, text }) => ({
    kind,
    pieces: lines.piecesOf(text),
  }));
}
