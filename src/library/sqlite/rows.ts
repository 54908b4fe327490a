import { z } from 'zod';
// Not by way of the main file: a search thread would load the readers of every format along with it.
import { linesOf } from '../../corpus/clean-text.js';
import type {
  ArticleId,
  BlockKind,
  CleanText,
  CorpusPath,
  Dating,
  Passage,
  PassageId,
  SkipReason,
} from '../../corpus/index.js';
import type {
  ArticleSummary,
  FileRecord,
  PassageName,
  StoredArticle,
  StoredPassage,
  StoredSentence,
} from '../records.js';

/** A row of `articles`, without the text. */
export interface ArticleRow {
  rowid: number;
  id: string;
  path: string;
  record: string | null;
  title: string;
  publisher: string | null;
  url: string | null;
  author: string | null;
  language: string | null;
  dating: string;
  passages: number;
}

/**
 * The columns of an {@link ArticleRow}, for a query in which `articles` is called `a`. An inferred date stands in for the
 * one that the file does not state.
 */
export const ARTICLE_COLUMNS = `a.rowid, a.id, a.path, a.record, a.title, a.publisher, a.url, a.author, a.language,
  coalesce(a.inferred_dating, a.dating) AS dating, (SELECT count(*) FROM passages WHERE article = a.rowid) AS passages`;

/** A row of `files`. */
export interface FileRow {
  path: string;
  size: number;
  mtime: bigint;
  content_hash: string | null;
  reader_version: string;
  skip_reason: SkipReason | null;
  skip_detail: string | null;
}

/** A row of `passages`. */
export interface PassageRow {
  id: string;
  article: number;
  ordinal: number;
  context: string;
  text: string;
  sentences: string;
}

const KINDS = ['heading', 'paragraph', 'list-item', 'caption', 'byline', 'table-row'] as const;
const kind = z.enum(KINDS) satisfies z.ZodType<BlockKind>;
const span = z.tuple([z.number(), z.number(), kind]);
const layout = z.object({
  blocks: z.array(span),
  lines: z.array(z.tuple([z.number(), z.number()])),
});
const sentences = z.array(z.tuple([z.number(), z.number(), kind, z.number(), z.number()]));
const dating: z.ZodType<Dating> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('dated'),
    date: z.object({
      value: z.string(),
      precision: z.enum(['day', 'month', 'year']),
      basis: z.enum(['stated', 'inferred']),
      why: z.string(),
    }),
  }),
  z.object({ status: z.literal('undated'), why: z.string() }),
]);

/** What is known of an article's date, from a column that holds it. */
export function datingFrom(column: string): Dating {
  return dating.parse(JSON.parse(column));
}

/** The columns `body` and `layout` of an article's text. */
export function bodyColumns(body: CleanText): { body: string; layout: string } {
  const blocks = body.blocks.map(({ start, end, kind: of }) => [start, end, of]);
  return { body: body.text, layout: JSON.stringify({ blocks, lines: body.lineStarts }) };
}

/** An article's text from its columns. */
export function bodyFrom(row: { body: string; layout: string }): CleanText {
  const { blocks, lines } = layout.parse(JSON.parse(row.layout));
  return {
    text: row.body,
    blocks: blocks.map(([start, end, of]) => ({ kind: of, start, end })),
    lineStarts: lines,
  };
}

/** An article without its text, from its row. */
export function summaryFrom(row: ArticleRow): ArticleSummary {
  return {
    id: row.id as ArticleId,
    path: row.path as CorpusPath,
    record: row.record,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    author: row.author,
    language: row.language,
    dating: datingFrom(row.dating),
    passages: row.passages,
  };
}

/** An article with its text, from its row. */
export function articleFrom(row: ArticleRow & { body: string; layout: string }): StoredArticle {
  return { ...summaryFrom(row), body: bodyFrom(row) };
}

/** The column `context` of a passage. Parts are kept apart by line feeds, which no heading holds. */
export function contextColumn(parts: readonly string[]): string {
  return parts.join('\n');
}

/** The column `sentences` of a passage: offsets, kind and lines of each. */
export function sentencesColumn(passage: Passage, body: CleanText): string {
  return JSON.stringify(
    passage.sentences.map(({ start, end, kind: of }) => [
      start,
      end,
      of,
      ...linesOf(body, start, end),
    ]),
  );
}

/** A passage from its row and its article. */
export function passageFrom(
  row: PassageRow,
  article: ArticleSummary,
  namesIn: (start: number, end: number) => readonly PassageName[],
): StoredPassage {
  const spans = sentences.parse(JSON.parse(row.sentences));
  const start = spans[0]?.[0] ?? 0;
  const found = spans.map(
    ([from, to, of, first, last]): StoredSentence => ({
      start: from,
      end: to,
      kind: of,
      lines: [first, last],
      text: row.text.slice(from - start, to - start),
    }),
  );
  const end = spans.at(-1)?.[1] ?? start;
  return {
    id: row.id as PassageId,
    articleId: article.id,
    ordinal: row.ordinal,
    context: row.context === '' ? [] : row.context.split('\n'),
    text: row.text,
    start,
    end,
    lines: [found[0]?.lines[0] ?? 1, found.at(-1)?.lines[1] ?? 1],
    sentences: found,
    names: namesIn(start, end),
    article,
  };
}

/** A file from its row. */
export function fileFrom(row: FileRow): FileRecord {
  return {
    path: row.path as CorpusPath,
    size: Number(row.size),
    mtime: BigInt(row.mtime),
    contentHash: row.content_hash,
    readerVersion: row.reader_version,
    skipped:
      row.skip_reason === null ? null : { reason: row.skip_reason, detail: row.skip_detail ?? '' },
  };
}
