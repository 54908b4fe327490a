import { type CleanText, type LineRange, linesOf } from '../../corpus/index.js';

/** Where the words of a quote were looked for and whether they stand there. */
export type QuoteFinding = 'verbatim' | 'on-other-lines' | 'absent';

/** White space that readers fold: what JavaScript calls so, and the invisible ones. */
const WHITE_SPACE = /[\s\u200B]+/gu;

/**
 * Looks for a quote in the cleaned text of an article, letter by letter; white space counts as one space.
 * @param lines the lines of the file that the quote is said to stand in
 */
export function findInArticle(body: CleanText, quote: string, lines: LineRange): QuoteFinding {
  const wanted = fold(quote);
  if (wanted === '') return 'absent';
  // Blocks are parted by one line feed: a space for it keeps every offset.
  const text = body.text.replaceAll('\n', ' ');
  let found: QuoteFinding = 'absent';
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const [first, last] = linesOf(body, at, at + wanted.length);
    if (first >= lines[0] && last <= lines[1]) return 'verbatim';
    found = 'on-other-lines';
  }
  return found;
}

/** Looks for a quote in the lines of a text file as an editor shows them. */
export function findInLines(text: string, quote: string, [first, last]: LineRange): QuoteFinding {
  const wanted = fold(quote);
  if (wanted === '') return 'absent';
  const lines = text.split('\n');
  if (fold(lines.slice(first - 1, last).join(' ')).includes(wanted)) return 'verbatim';
  return fold(text).includes(wanted) ? 'on-other-lines' : 'absent';
}

function fold(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim();
}
