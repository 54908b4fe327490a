import type { LinePiece } from '../clean-text.js';

/** Lines longer than this are no lines of a hard-wrapped text. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
/** The share of line breaks that must look forced by the width before a text counts as hard-wrapped. */
const SHARE_FORCED = 0.7;

const BULLET = /^(?:[•‣◦⁃∙▪●○■*+-]\s|\d{1,2}[.)]\s)/u;
const ENDS_SENTENCE = /[.!?:;…][\p{Pe}\p{Pf}"']{0,3}$/u;
const CONTINUES = /^[\p{Ll},;)\]”’]/u;

/**
 * Puts lines together into paragraphs. Blank lines always part them. Without blank lines between, the two habits of
 * plain text are told apart: one paragraph per line, as scrapers write it, or lines broken at a fixed width. A break
 * was forced by the width where the first word of the next line would not have fitted; a text most of whose breaks
 * were forced is hard-wrapped. A list item always begins a paragraph of its own.
 */
export function paragraphsOf(lines: readonly LinePiece[]): LinePiece[][] {
  const tidy = lines.map(({ text, line }) => ({ text: text.replace(/\s+/gu, ' ').trim(), line }));
  const width = wrapWidthOf(tidy);
  const paragraphs: LinePiece[][] = [];
  let previous: LinePiece | null = null;
  for (const piece of tidy) {
    if (piece.text === '') {
      previous = null;
      continue;
    }
    const current = paragraphs.at(-1);
    if (current !== undefined && previous !== null && continues(previous.text, piece.text, width)) {
      current.push(piece);
    } else paragraphs.push([piece]);
    previous = piece;
  }
  return paragraphs;
}

/** Whether a line goes on in the next; `width` is null where the text is not hard-wrapped. */
function continues(line: string, next: string, width: number | null): boolean {
  if (BULLET.test(next)) return false;
  // A scraper breaks the line around a link: the sentence goes on with a small letter or a comma.
  const goesOn =
    CONTINUES.test(next) && !ENDS_SENTENCE.test(line) && line.split(' ', 4).length === 4;
  return goesOn || (width !== null && isForced(line, next, width));
}

/** The width that the text was wrapped at, or null where its breaks were not forced by one. */
function wrapWidthOf(lines: readonly LinePiece[]): number | null {
  const breaks = lines.flatMap(({ text }, i) => {
    const next = lines[i + 1]?.text ?? '';
    return text === '' || next === '' ? [] : [{ text, next }];
  });
  const narrow = breaks.filter(({ text }) => text.length <= WIDEST_WRAP);
  const needed = Math.max(2, breaks.length * SHARE_FORCED);
  if (narrow.length < needed) return null;
  const lengths = narrow.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width < NARROWEST_WRAP) return null;
  const forced = narrow.filter(({ text, next }) => isForced(text, next, width));
  return forced.length >= needed ? width : null;
}

/** Ragged breaks leave some room; a line that ends a sentence must have left none to count. */
function isForced(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  const word = space === -1 ? next.length : space;
  const room = ENDS_SENTENCE.test(line) ? 0 : Math.ceil(width * 0.15);
  return line.length + 1 + word + room > width;
}
