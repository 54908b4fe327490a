import type { ArticleId, CorpusPath, PassageId } from '../../../src/corpus/index.js';
import type { Hit } from '../../../src/retrieval/index.js';

/** A hit in the record `document` of a file, with nothing in it that ranking does not look at. */
export function hitOf(document: string, score: number): Hit {
  return {
    passage: {
      id: `${document}-${score}` as PassageId,
      articleId: document as ArticleId,
      ordinal: 0,
      context: [],
      text: '',
      start: 0,
      end: 0,
      lines: [1, 1],
      sentences: [],
      names: [],
      article: {
        id: document as ArticleId,
        path: 'documents-0001.jsonl' as CorpusPath,
        record: document,
        title: '',
        publisher: null,
        url: null,
        author: null,
        language: null,
        dating: { status: 'undated', why: 'none given' },
        passages: 1,
      },
    },
    score,
    signals: { text: null, vector: null, late: null },
    matches: null,
  };
}
