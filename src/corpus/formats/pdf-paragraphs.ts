import type { DraftBlock } from '../clean-text.js';
import type { PdfLine } from './pdf-lines.js';
import { bylineOf } from './plain-blocks.js';

const HYPHEN_AT_END = /(\p{L}{2,40})[-\u2010\u00AD]$/u;
const FIRST_WORD = /^(\p{Ll}\p{L}{0,40})(\S*)\s*/u;
const BULLET = /^[•‣◦⁃∙▪●○■–-]\s+/u;
const ENDS_SENTENCE = /[.!?:…][\p{Pe}\p{Pf}"']{0,3}$/u;

/**
 * Joins the lines of a PDF into paragraphs. A paragraph ends where the gap to the next line, the size of the type or
 * the indentation changes, or where a line ends a sentence well short of the right edge. Larger type makes a heading.
 */
export function paragraphsOfPdf(lines: readonly PdfLine[]): DraftBlock[] {
  // Long lines weigh more, so that a page of headings does not set the size of the body.
  const size = median(
    lines.flatMap(({ text, height }) => Array.from({ length: text.length / 20 + 1 }, () => height)),
  );
  const gap = median(gapsOf(lines));
  const fullLength = median(lines.map(({ text }) => text.length).filter((length) => length > 40));
  const groups: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (group !== undefined && before !== undefined && goesOn(before, line, gap, fullLength)) {
      group.push(line);
    } else groups.push([line]);
  }
  const words = wordsOf(lines);
  return groups.map((group): DraftBlock => {
    const first = group[0];
    const text = group.map((line) => line.text).join(' ');
    const pieces = withoutHyphens(group, words);
    if (first === undefined) return { kind: 'paragraph', pieces };
    if (bylineOf(text) !== null) return { kind: 'byline', pieces };
    if (BULLET.test(first.text)) {
      const [head, ...rest] = pieces;
      const cut = head === undefined ? [] : [{ ...head, text: head.text.replace(BULLET, '') }];
      return { kind: 'list-item', pieces: [...cut, ...rest] };
    }
    const large = first.height > size * 1.15 && text.length < 250;
    return { kind: large ? 'heading' : 'paragraph', pieces };
  });
}

function goesOn(before: PdfLine, line: PdfLine, gap: number, fullLength: number): boolean {
  if (BULLET.test(line.text)) return false;
  const larger = Math.max(before.height, line.height);
  if (Math.abs(before.height - line.height) > larger * 0.12) return false;
  const ended = ENDS_SENTENCE.test(before.text);
  if (before.page !== line.page || line.y > before.y) {
    // Over the end of a page or a column there is no gap to measure: the words must tell.
    return !ended && (!/^\p{Lu}/u.test(line.text) || before.text.length > fullLength * 0.8);
  }
  if (gap > 0 && before.y - line.y > gap * 1.35) return false;
  if (line.x - before.x > line.height * 0.8 && ended) return false;
  return !(ended && fullLength > 0 && before.text.length < fullLength * 0.7);
}

function gapsOf(lines: readonly PdfLine[]): number[] {
  return lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const gap = before !== undefined && before.page === line.page ? before.y - line.y : 0;
    return gap > 0 ? [gap] : [];
  });
}

/** Words of the document as they stand inside lines, to tell a hyphen of the word from one of the line break. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(
      ({ text }) => text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*(?=[\s\p{P}]|$)/gu) ?? [],
    ),
  );
}

/** The pieces of a paragraph, words broken over two lines put together on the line where they begin. */
function withoutHyphens(lines: readonly PdfLine[], words: ReadonlySet<string>) {
  const pieces = lines.map(({ text, line }) => ({ text, line }));
  for (const [i, piece] of pieces.entries()) {
    const next = pieces[i + 1];
    const left = HYPHEN_AT_END.exec(piece.text)?.[1];
    const right = FIRST_WORD.exec(next?.text ?? '');
    const word = right?.[1];
    if (next === undefined || left === undefined || right === null || word === undefined) continue;
    const hyphenated = `${left}-${word}`.toLowerCase();
    const keep = words.has(hyphenated) && !words.has(`${left}${word}`.toLowerCase());
    piece.text = `${keep ? piece.text : piece.text.slice(0, -1)}${word}${right[2] ?? ''}`;
    next.text = next.text.slice(right[0].length);
  }
  return pieces;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
