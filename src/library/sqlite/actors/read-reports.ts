import type { ArticleId } from '../../../corpus/index.js';
import { type ArticlePrint, countReports } from '../../../prints/index.js';
import { printFrom } from '../blobs.js';
import type { Connection } from '../open-database.js';

/** How many reports some articles are, reprints of one counted once. Articles that were not read yet are left out. */
export function readReports(database: Connection, articles: readonly ArticleId[]): number {
  const prints = database
    .prepare<[string], Buffer>(
      `SELECT r.print FROM json_each(?) wanted JOIN articles a ON a.id = wanted.value
         JOIN article_readings r ON r.article = a.rowid ORDER BY a.id`,
    )
    .pluck()
    .all(JSON.stringify([...new Set(articles)]))
    .map((blob): ArticlePrint => printFrom(blob));
  return countReports(prints);
}
