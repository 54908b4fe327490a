import { createHash } from 'node:crypto';
import type { Brand } from '../brand.js';
import type { CleanText } from './clean-text.js';

/** A path inside the corpus folder: relative, with forward slashes, in Unicode NFC. */
export type CorpusPath = Brand<string, 'CorpusPath'>;

/** Identifies an article for as long as its file keeps its path: 16 hexadecimal digits. */
export type ArticleId = Brand<string, 'ArticleId'>;

/** How finely a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * A calendar date as far as it is known. `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, to match `precision`.
 * `basis` is `stated` where the text or its metadata say the whole date, `inferred` where a part was worked out;
 * `why` says in a short phrase where it comes from ("front matter", "month and day of the reporting verb, …").
 */
export interface ArticleDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inferred';
  readonly why: string;
}

/** When an article was published: a date, or the reason why none is given. */
export type Dating =
  | { readonly status: 'dated'; readonly date: ArticleDate }
  | { readonly status: 'undated'; readonly why: string };

/** What is known of an article besides its text. */
export interface ArticleMetadata {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** ISO 639-1 code where there is one, else ISO 639-3; null where the text is too short to tell. */
  readonly language: string | null;
  readonly dating: Dating;
}

/** One article, cleaned and dated. A JSON or JSON Lines file can hold several; `record` tells them apart. */
export interface Article extends ArticleMetadata {
  readonly id: ArticleId;
  readonly path: CorpusPath;
  /** The record's own id, or its line, in a file of several articles; null where the file is the article. */
  readonly record: string | null;
  readonly body: CleanText;
}

/** The id of the article that stands in `path`, at `record` where the file holds several. */
export function articleIdOf(path: CorpusPath, record: string | null): ArticleId {
  const key = record === null ? path : `${path}\u0000${record}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16) as ArticleId;
}
