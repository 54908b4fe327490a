import type { ArticleId } from '../../../corpus/index.js';
import type { TextSpan } from '../../../recognition/index.js';
import type { Told } from '../../actor-reader.js';

/** The columns of {@link ToldRow}, for a query in which `articles` is called `a`. */
export const TOLD_COLUMNS = 'a.id AS article, a.first_day AS published';

/** Where something is told, from `articles`. */
export interface ToldRow {
  article: string;
  published: string | null;
}

/** A row with the place of a sentence. */
export interface SentenceRow {
  sentence_start: number;
  sentence_end: number;
}

/** Where something is told. */
export function toldFrom({ article, published }: ToldRow): Told {
  return { article: article as ArticleId, published };
}

/** The place of a sentence. */
export function sentenceFrom({ sentence_start, sentence_end }: SentenceRow): TextSpan {
  return { start: sentence_start, end: sentence_end };
}
