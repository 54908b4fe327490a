import type { ArticleSummary, LibraryStats } from '../library/index.js';
import { dateOf } from '../phrasing/index.js';
import type { SearchResult } from '../retrieval/index.js';
import type { Feedback } from './feedback.js';

/** What `search --json` prints. Ranks of signals count from 1; a signal that did not see a passage is null. */
export function searchDocument(query: string, { hits, retrieveMs, rerankMs }: SearchResult) {
  return {
    query,
    hits: hits.map(({ passage, score, signals }) => ({
      file: passage.article.path,
      lines: passage.lines,
      score,
      signals: { words: signals.text, meaning: signals.vector, tokens: signals.late },
      title: passage.article.title,
      publisher: passage.article.publisher,
      date: dateOf(passage.article.dating),
      text: passage.text,
    })),
    timings: { retrieve_ms: retrieveMs, rerank_ms: rerankMs },
  };
}

/** What `sources --json` prints. */
export function sourcesDocument(articles: readonly ArticleSummary[]) {
  return {
    articles: articles.map((article) => ({
      id: article.id,
      file: article.path,
      record: article.record,
      title: article.title,
      publisher: article.publisher,
      author: article.author,
      date: dateOf(article.dating),
      undated_why: article.dating.status === 'undated' ? article.dating.why : null,
      language: article.language,
      url: article.url,
      passages: article.passages,
    })),
  };
}

/** What `stats --json` prints. */
export function statsDocument({ library, state, ...stats }: LibraryStats) {
  return {
    corpus: state.corpus,
    library,
    files: state.files,
    articles: state.articles,
    passages: state.passages,
    vectors: state.embeddings,
    bytes: state.bytes,
    generation: state.generation,
    indexed_at: state.indexedAt,
    model: state.model,
    vector_index_problem: state.vectorIndexProblem,
    ...stats,
  };
}

/** What `feedback --json` prints. An answer that can no longer be read is null. */
export function feedbackDocument(feedback: readonly Feedback[]) {
  return {
    feedback: feedback.map(({ at, verdict, comment, answer }) => ({
      at: at.toISOString(),
      verdict,
      comment,
      answer,
    })),
  };
}
