import type { DocumentInput } from '@langchain/core/documents';
import type { ArticleDate } from '../corpus/index.js';
import type { StoredPassage } from '../library/index.js';

/** What a LangChain document that is one of our passages says of its origin. */
export interface PassageMetadata {
  /** Path in the corpus folder. */
  source: string;
  /** First and last line in the file, from 1. */
  lines: [number, number];
  title: string;
  publisher: string | null;
  url: string | null;
  date: ArticleDate | null;
  passageId: string;
  articleId: string;
  score: number;
}

/** A passage as the input of a LangChain `Document`. */
export function passageDocument(
  passage: StoredPassage,
  score: number,
): DocumentInput<PassageMetadata> & { metadata: PassageMetadata } {
  const { article } = passage;
  return {
    id: passage.id,
    pageContent: passage.text,
    metadata: {
      source: article.path,
      lines: [...passage.lines],
      title: article.title,
      publisher: article.publisher,
      url: article.url,
      date: article.dating.status === 'dated' ? article.dating.date : null,
      passageId: passage.id,
      articleId: article.id,
      score,
    },
  };
}
