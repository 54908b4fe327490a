/** Widths of characters in ems, by what they are; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\p{Cf}]/u, 0],
  [/^[ ijlt.,:;'’‘|!()[\]fr]/u, 0.34],
  [/^[mwMW@%—…]/u, 0.92],
  [
    /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFF60]/u,
    1.05,
  ],
  [/^\p{Lu}/u, 0.7],
];
const USUAL_WIDTH = 0.6;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The widths of ASCII characters, so that most text needs no rules. */
const ASCII_WIDTHS: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  widthByRules(String.fromCharCode(code)),
);

/**
 * About how many pixels a text takes in a font of a size: more rather than less, since the font is that of the reader's
 * machine.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const grapheme of graphemesOf(text)) ems += emsOf(grapheme);
  return ems * size;
}

/** The signs of a text, as readers count them. */
function graphemesOf(text: string): Iterable<string> {
  if (/^[ -~]*$/u.test(text)) return text;
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function emsOf(grapheme: string): number {
  const known = grapheme.length === 1 ? ASCII_WIDTHS[grapheme.charCodeAt(0)] : undefined;
  return known ?? widthByRules(grapheme);
}

function widthByRules(grapheme: string): number {
  return WIDTHS.find(([kind]) => kind.test(grapheme))?.[1] ?? USUAL_WIDTH;
}

/** The room for a text: pixels in width, the size of its font, lines at most. */
export interface TextRoom {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** Breaks a text into lines that fit. What is too long ends with an ellipsis; words longer than a line are broken. */
export function wrapText(text: string, { width, size, lines }: TextRoom): string[] {
  const wrapped: string[] = [];
  const space = textWidth(' ', size);
  let line = '';
  let taken = 0;
  for (const word of piecesOf(text, width, size)) {
    const own = textWidth(word, size);
    if (line !== '' && taken + space + own > width) {
      if (wrapped.length === lines - 1)
        return [...wrapped, shortened(`${line} ${word}`, width, size)];
      wrapped.push(line);
      line = '';
    }
    taken = line === '' ? own : taken + space + own;
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? wrapped : [...wrapped, line];
}

/** The words of a text, the pieces of those that are longer than a line. */
function* piecesOf(text: string, width: number, size: number): Generator<string> {
  for (const word of text.split(' ')) if (word !== '') yield* breakWord(word, width, size);
}

/** A text cut to a width, with an ellipsis where something is cut off. */
export function shortened(text: string, width: number, size: number): string {
  let kept = '';
  let fits = '';
  let taken = 0;
  for (const segment of graphemesOf(text)) {
    taken += emsOf(segment) * size;
    if (taken > width) return `${fits.trimEnd()}…`;
    kept += segment;
    if (taken + emsOf('…') * size <= width) fits = kept;
  }
  return text;
}

/** The pieces of a word that each fit a width; the word itself where it fits. */
function breakWord(word: string, width: number, size: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const segment of graphemesOf(word)) {
    const own = emsOf(segment) * size;
    if (piece !== '' && taken + own > width) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += segment;
    taken += own;
  }
  return [...pieces, piece];
}

/** Whether a text is written from right to left, by its first letter. */
export function isRightToLeft(text: string): boolean {
  return /^\P{L}*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    text,
  );
}
