import wrapAnsi from 'wrap-ansi';
import type { ArticleSummary } from '../../library/index.js';
import { counted, datedAs, dateOf, printable } from '../../phrasing/index.js';
import { type Column, renderColumns } from './columns.js';
import { indentBy, inkFor, type Page, wrapProse } from './page.js';

/** On a page narrower than this, columns would hold a few letters each: articles are listed one below the other. */
const NARROWEST_TABLE = 64;

/** Columns are not drawn further apart than they would be on a page of this width. */
const WIDEST_TABLE = 140;

const COLUMNS: readonly Column[] = [
  { head: 'Date', align: 'left' },
  { head: 'Article', align: 'left' },
  { head: 'Publisher', align: 'left' },
  { head: 'Passages', align: 'right' },
];

/** What dates, publishers and numbers of passages take at least, and the gaps between all four columns. */
const DATE_COLUMNS = 10;
const PUBLISHER_COLUMNS = 9;
const PASSAGE_COLUMNS = 8;
const GAPS = 6;

/** The share of the page that publishers may take at most; articles take what is left. */
const PUBLISHER_SHARE = 0.22;

/** Lays out a list of articles as a table, or one below the other on a narrow page. */
export function renderSources(articles: readonly ArticleSummary[], page: Page): string {
  if (articles.length === 0) return 'No article found.';
  const list =
    page.width < NARROWEST_TABLE
      ? articles.map((article) => renderListed(article, page)).join('\n\n')
      : renderTable(articles, page);
  return `${list}\n\n${counted(articles.length, 'article')}`;
}

function renderTable(articles: readonly ArticleSummary[], page: Page): string {
  const ink = inkFor(page);
  const widths = columnWidths(articles, Math.min(page.width, WIDEST_TABLE));
  const rows = articles.map((article) => {
    const date = dateOf(article.dating);
    return [
      date === null ? 'undated' : `${date.value}\n${ink.dim(date.basis)}`,
      [
        ink.cyan(nameOf(article)),
        printable(article.title),
        ...inferenceOf(article).map(ink.dim),
      ].join('\n'),
      publisherOf(article),
      String(article.passages),
    ].map((cell, at) => wrapAnsi(cell, widths[at] ?? DATE_COLUMNS, { hard: true }));
  });
  return renderColumns(COLUMNS, rows, page);
}

function columnWidths(articles: readonly ArticleSummary[], width: number): number[] {
  const longest = Math.max(...articles.map((article) => publisherOf(article).length));
  const publisher = Math.max(
    PUBLISHER_COLUMNS,
    Math.min(longest, Math.floor(width * PUBLISHER_SHARE)),
  );
  const article = width - DATE_COLUMNS - publisher - PASSAGE_COLUMNS - GAPS;
  return [DATE_COLUMNS, article, publisher, PASSAGE_COLUMNS];
}

function renderListed(article: ArticleSummary, page: Page): string {
  const ink = inkFor(page);
  const details = [
    ...(article.publisher === null ? [] : [publisherOf(article)]),
    datedAs(dateOf(article.dating)),
    counted(article.passages, 'passage'),
  ].join(', ');
  return [
    wrapProse(ink.cyan(nameOf(article)), page),
    wrapProse(printable(article.title), page, indentBy(2)),
    wrapProse(details, page, indentBy(2)),
    ...inferenceOf(article).map((why) => wrapProse(ink.dim(why), page, indentBy(2))),
  ].join('\n');
}

/** How a date was worked out that the article does not state. */
function inferenceOf({ dating }: ArticleSummary): string[] {
  const date = dateOf(dating);
  return date?.basis === 'inferred' ? [`dated by ${printable(date.why)}`] : [];
}

function nameOf({ path, record }: ArticleSummary): string {
  return record === null ? printable(path) : `${printable(path)} (${printable(record)})`;
}

function publisherOf({ publisher }: ArticleSummary): string {
  return publisher === null ? '—' : printable(publisher);
}
