import { type CleanText, type LineRange, linesOf } from '../../corpus/index.js';

/** Where the words of a quote were looked for and whether they stand there. */
export type QuoteFinding = 'verbatim' | 'on-other-lines' | 'absent';

/** White space that readers fold: what JavaScript calls so, and the invisible ones. */
const WHITE_SPACE = /[\s\u200B]+/gu;

/** A place in an article where the words of a quote stand: offsets in its text, and lines of its file. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  readonly lines: LineRange;
}

/** Every place in the cleaned text of an article where a quote stands, letter by letter; white space counts as one space. */
export function* placesInArticle(body: CleanText, quote: string): Generator<QuotePlace> {
  const wanted = foldSpace(quote);
  if (wanted === '') return;
  // Blocks are parted by one line feed: a space for it keeps every offset.
  const text = body.text.replaceAll('\n', ' ');
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    yield { start: at, end, lines: linesOf(body, at, end) };
  }
}

/**
 * Looks for a quote in the cleaned text of an article.
 * @param lines the lines of the file that the quote is said to stand in
 */
export function findInArticle(body: CleanText, quote: string, lines: LineRange): QuoteFinding {
  let found: QuoteFinding = 'absent';
  for (const place of placesInArticle(body, quote)) {
    if (isWithin(place.lines, lines)) return 'verbatim';
    found = 'on-other-lines';
  }
  return found;
}

/** Whether all of the lines are among the others. */
export function isWithin([first, last]: LineRange, lines: LineRange): boolean {
  return first >= lines[0] && last <= lines[1];
}

/** Looks for a quote in the lines of a text file as an editor shows them. */
export function findInLines(text: string, quote: string, [first, last]: LineRange): QuoteFinding {
  const wanted = foldSpace(quote);
  if (wanted === '') return 'absent';
  const lines = text.split('\n');
  if (foldSpace(lines.slice(first - 1, last).join(' ')).includes(wanted)) return 'verbatim';
  return foldSpace(text).includes(wanted) ? 'on-other-lines' : 'absent';
}

/** The text with every run of white space as one space, and none at its ends. */
export function foldSpace(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
