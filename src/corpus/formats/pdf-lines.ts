/** A piece of text as pdf.js places it on a page; `transform` is its matrix, in points from the lower left corner. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** A line of the text of a PDF. */
export interface PdfLine {
  readonly text: string;
  /** Page, counted from 1. */
  readonly page: number;
  /** Line of the text of the whole document, counted from 1 over all its pages. */
  readonly line: number;
  /** Left edge, baseline and height of the type, in points from the lower left corner of the page. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/**
 * Puts the pieces of text of a page together into lines: those on one baseline in the order in which they come.
 * @param firstLine number of the page's first line in the document
 */
export function linesOfPage(
  items: readonly PlacedText[],
  page: number,
  firstLine: number,
): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: { text: string; x: number; end: number; y: number; height: number } | null = null;
  const close = () => {
    const text = open?.text.replace(/\s+/gu, ' ').trim() ?? '';
    if (open !== null && text !== '') {
      const { x, y, height } = open;
      lines.push({ text, page, line: firstLine + lines.length, x, y, height });
    }
    open = null;
  };
  for (const item of items) {
    const [x = 0, y = 0] = item.transform.slice(4);
    const height = item.height || Math.abs(item.transform[3] ?? 0);
    if (item.str !== '') {
      if (
        open !== null &&
        (Math.abs(open.y - y) > Math.max(open.height, height) * 0.5 || x < open.x)
      ) {
        close();
      }
      open ??= { text: '', x, end: x, y, height };
      // Words are often placed apart without a space between.
      const gap = x - open.end > height * 0.15 && open.text !== '';
      open.text += gap && !/\s$/u.test(open.text) ? ` ${item.str}` : item.str;
      open.end = x + item.width;
      open.height = Math.max(open.height, height);
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

/** How many lines at the top and at the bottom of a page may be a running header or footer. */
const MARGIN_LINES = 3;
const PAGE_NUMBER =
  /^(?:page |p\. ?|seite |página |стр\. ?)?[-–— ]*\d{1,4}[-–— ]*(?:(?:of|\/|de|von|из) ?\d{1,4})?$/iu;

/** The lines without page numbers and without headers and footers that come back on most pages. */
export function withoutMargins(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const byPage = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const own = byPage.get(line.page);
    if (own === undefined) byPage.set(line.page, [line]);
    else own.push(line);
  }
  const margins = new Set<PdfLine>();
  const pagesOf = new Map<string, Set<number>>();
  for (const [page, own] of byPage) {
    for (const line of [...own.slice(0, MARGIN_LINES), ...own.slice(-MARGIN_LINES)]) {
      margins.add(line);
      const key = marginKey(line.text);
      pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page));
    }
  }
  const repeats = Math.max(2, Math.ceil(pages * 0.5));
  return lines.filter((line) => {
    if (!margins.has(line)) return true;
    const own = byPage.get(line.page) ?? [];
    const outermost = line === own[0] || line === own.at(-1);
    if (outermost && own.length > 1 && PAGE_NUMBER.test(line.text)) return false;
    return pages < 2 || (pagesOf.get(marginKey(line.text))?.size ?? 0) < repeats;
  });
}

/** Headers differ from page to page in nothing but the number. */
function marginKey(text: string): string {
  return text.toLowerCase().replace(/\d+/gu, '#');
}
