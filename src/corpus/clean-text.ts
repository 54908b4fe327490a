/** First and last line of something in its file on disk, both counted from 1. */
export type LineRange = readonly [first: number, last: number];

/** What a block is to a reader. Captions and bylines carry dates and names that are not the story's own. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'caption' | 'byline' | 'table-row';

/** A run of text from one line of a file. */
export interface LinePiece {
  readonly text: string;
  readonly line: number;
}

/** A block as a format reader found it: its kind and its text, line by line. */
export interface DraftBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly LinePiece[];
}

/** A block of cleaned text: the characters from `start` up to `end` of the article's text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of an article after cleaning. White space is folded to single spaces inside a block, blocks are parted by
 * one line feed. `lineStarts` holds pairs of an offset in `text` and the line of the file that the text from there on
 * stands in, in ascending order of offset.
 */
export interface CleanText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lineStarts: readonly (readonly [offset: number, line: number])[];
}

const WHITE_SPACE = /[\s\u00A0\u200B\uFEFF]+/gu;

/** Joins drafts into one cleaned text. Blocks without a visible character are dropped. */
export function assembleText(drafts: readonly DraftBlock[]): CleanText {
  const blocks: Block[] = [];
  const lineStarts: [number, number][] = [];
  let text = '';
  for (const draft of drafts) {
    let start = -1;
    for (const piece of draft.pieces) {
      const folded = piece.text.replace(WHITE_SPACE, ' ').trim();
      if (folded === '') continue;
      if (start === -1) {
        if (text !== '') text += '\n';
        start = text.length;
      } else {
        text += ' ';
      }
      if (lineStarts.at(-1)?.[1] !== piece.line) lineStarts.push([text.length, piece.line]);
      text += folded;
    }
    if (start !== -1) blocks.push({ kind: draft.kind, start, end: text.length });
  }
  return { text, blocks, lineStarts };
}

/** The lines of the file that the characters from `start` up to `end` stand in. */
export function linesOf(body: CleanText, start: number, end: number): LineRange {
  return [lineAt(body, start), lineAt(body, Math.max(start, end - 1))];
}

function lineAt({ lineStarts }: CleanText, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lineStarts[low]?.[1] ?? 1;
}
