// Straight from its file, so that the readers of every format are not loaded along with it.
import { linesOf } from '../../../corpus/clean-text.js';
import type { ArticleId } from '../../../corpus/index.js';
import type { TextSpan } from '../../../recognition/index.js';
import type { SentencePlace, SourceSentence } from '../../actor-reader.js';
import type { StoredArticle } from '../../records.js';
import type { Connection } from '../open-database.js';
import { ARTICLE_COLUMNS, type ArticleRow, articleFrom } from '../rows.js';

/** The sentences at some places, in their order. Those that are in no article any more are left out. */
export function readSentences(
  database: Connection,
  places: readonly SentencePlace[],
): SourceSentence[] {
  const select = database.prepare<[string], ArticleRow & { body: string; layout: string }>(
    `SELECT ${ARTICLE_COLUMNS}, a.body, a.layout FROM articles a WHERE a.id = ?`,
  );
  const articles = new Map<ArticleId, StoredArticle | null>();
  return places.flatMap(({ article: id, sentence }) => {
    let article = articles.get(id);
    if (article === undefined) {
      const row = select.get(id);
      article = row === undefined ? null : articleFrom(row);
      articles.set(id, article);
    }
    return article === null ? [] : sentenceAt(article, sentence);
  });
}

/** The sentence at a place; none where the article's text has changed so that it is no part of a block any more. */
function sentenceAt(article: StoredArticle, { start, end }: TextSpan): SourceSentence[] {
  const { body, ...summary } = article;
  const block = body.blocks.find((one) => one.start <= start && end <= one.end);
  if (block === undefined || start >= end) return [];
  const text = body.text.slice(start, end);
  const lines = linesOf(body, start, end);
  return [{ sentence: { start, end, kind: block.kind, text, lines }, article: summary }];
}
