import { dayBounds } from '../filters.js';
import type { ArticleEntry } from '../records.js';
import type { Connection } from './open-database.js';
import { bodyColumns, contextColumn, sentencesColumn } from './rows.js';
import { addTokenFrequencies } from './token-frequencies.js';

/**
 * Inserts articles with their passages and counts the tokens of the passages. The vectors of the passages must be
 * there. Call it inside a transaction; a file may hold thousands of articles, so statements are prepared once.
 */
export function insertArticles(database: Connection, articles: readonly ArticleEntry[]): void {
  const insertArticle = database.prepare(
    `INSERT INTO articles (id, path, record, title, publisher, url, author, language, dating, first_day, last_day, body, layout)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPassage = database.prepare(
    `INSERT INTO passages (id, article, ordinal, context, text, sentences, embedding_id)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const embeddingOf = database
    .prepare<[string], number>('SELECT id FROM embeddings WHERE text_hash = ?')
    .pluck();
  const embeddings: number[] = [];
  for (const { article, passages } of articles) {
    const { dating } = article;
    const days = dating.status === 'dated' ? dayBounds(dating.date.value) : [null, null];
    const { body, layout } = bodyColumns(article.body);
    const { lastInsertRowid } = insertArticle.run(
      article.id,
      article.path,
      article.record,
      article.title,
      article.publisher,
      article.url,
      article.author,
      article.language,
      JSON.stringify(dating),
      days[0],
      days[1],
      body,
      layout,
    );
    for (const { passage, textHash } of passages) {
      const embedding = embeddingOf.get(textHash);
      if (embedding !== undefined) embeddings.push(embedding);
      insertPassage.run(
        passage.id,
        lastInsertRowid,
        passage.ordinal,
        contextColumn(passage.context),
        passage.text,
        sentencesColumn(passage, article.body),
        embedding,
      );
    }
  }
  addTokenFrequencies(database, embeddings, 1);
}
