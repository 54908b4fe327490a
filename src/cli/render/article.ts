import type { Block, CleanText, LineRange } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';
import type { StoredArticle } from '../../library/index.js';
import { grouped, printable } from '../../phrasing/index.js';
import { renderFields } from './fields.js';
import { inkFor, type Page, wrapProse } from './page.js';

/** Text of an article that begins on one line of its file. */
interface NumberedText {
  readonly line: number;
  readonly text: string;
  readonly kind: Block['kind'];
}

/**
 * Lays out an article: what is known of it, then its text with the line numbers of the file.
 * @param lines only text of these lines; null for all of it
 */
export function renderArticle(article: StoredArticle, lines: LineRange | null, page: Page): string {
  const ink = inkFor(page);
  const numbered = numberText(article.body).filter(
    ({ line }) => lines === null || (line >= lines[0] && line <= lines[1]),
  );
  const gutter = String(numbered.at(-1)?.line ?? 0).length;
  const text = numbered.map(({ line, text, kind }) =>
    wrapProse(kind === 'heading' ? ink.bold(text) : text, page, {
      first: `${String(line).padStart(gutter)}  `,
      rest: ' '.repeat(gutter + 2),
    }),
  );
  const body =
    text.length === 0 ? 'No text of the article stands in these lines.' : text.join('\n');
  return `${renderCard(article, page)}\n\n${body}`;
}

function renderCard(article: StoredArticle, page: Page): string {
  const ink = inkFor(page);
  const fields = renderFields(
    {
      File: article.path,
      Record: article.record,
      Publisher: article.publisher,
      Author: article.author,
      Date: describeDating(article),
      Language: article.language,
      Address: article.url,
      Passages: grouped(article.passages),
    },
    page,
  );
  return `${wrapProse(ink.bold(printable(article.title)), page)}\n${fields}`;
}

function describeDating({ dating }: StoredArticle): string {
  if (dating.status === 'undated') return `undated: ${dating.why}`;
  const { value, basis, why } = dating.date;
  return `${formatCalendarDate(value)}, ${basis}: ${why}`;
}

/** Cuts the text where a new block or a new line of the file begins. */
function numberText({ text, blocks, lineStarts }: CleanText): NumberedText[] {
  const numbered: NumberedText[] = [];
  let at = 0;
  for (const { kind, start, end } of blocks) {
    while ((lineStarts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    for (let from = start; from < end; ) {
      const line = lineStarts[at]?.[1] ?? 1;
      const until = Math.min(end, lineStarts[at + 1]?.[0] ?? end);
      const piece = printable(text.slice(from, until));
      if (piece !== '') numbered.push({ line, text: piece, kind });
      from = until;
      if (from < end) at += 1;
    }
  }
  return numbered;
}
