import type { ArticleDate, ArticleId, CorpusPath, Dating } from '../../corpus/index.js';
import type { DateLedger, LedgerArticle, LedgerVector, SettledDate } from '../date-ledger.js';
import { dayBounds } from '../filters.js';
import { nextGeneration } from './meta.js';
import type { Connection } from './open-database.js';
import { countRows } from './queries.js';
import { bodyFrom, datingFrom } from './rows.js';
import {
  vectorsElsewhere,
  vectorsOfArticle,
  wordFrequencies,
  wordsElsewhere,
} from './shared-words.js';

interface LedgerRow {
  id: string;
  path: string;
  record: string | null;
  language: string | null;
  dating: string;
  body: string;
  layout: string;
}

/** Keeps inferred dates in the database of a library. */
export class SqliteDateLedger implements DateLedger {
  readonly #database: Connection;
  readonly #atomically: (work: () => void) => void;

  /** @param atomically runs changes as one transaction */
  constructor(database: Connection, atomically: (work: () => void) => void) {
    this.#database = database;
    this.#atomically = atomically;
  }

  async unsettled(): Promise<readonly ArticleId[]> {
    return this.#ids('SELECT id FROM articles WHERE is_settled = 0 ORDER BY id');
  }

  async hasSettled(): Promise<boolean> {
    const found = this.#database.prepare('SELECT 1 FROM articles WHERE is_settled <> 0 LIMIT 1');
    return found.get() !== undefined;
  }

  async article(id: ArticleId): Promise<LedgerArticle | null> {
    const row = this.#database
      .prepare<[string], LedgerRow>(
        'SELECT id, path, record, language, dating, body, layout FROM articles WHERE id = ?',
      )
      .get(id);
    if (row === undefined) return null;
    const { path, record, language } = row;
    const dating = datingFrom(row.dating);
    return { id, path: path as CorpusPath, record, language, dating, body: bodyFrom(row) };
  }

  async isUndated(id: ArticleId): Promise<boolean> {
    const column = this.#database
      .prepare<[string], string>('SELECT dating FROM articles WHERE id = ?')
      .pluck()
      .get(id);
    return column !== undefined && datingFrom(column).status === 'undated';
  }

  async date(id: ArticleId): Promise<ArticleDate | null> {
    const column = this.#database
      .prepare<[string], string>(
        'SELECT coalesce(inferred_dating, dating) FROM articles WHERE id = ?',
      )
      .pluck()
      .get(id);
    const dating = column === undefined ? null : datingFrom(column);
    return dating?.status === 'dated' ? dating.date : null;
  }

  async linkedTo(
    id: ArticleId,
    { sources }: { readonly sources: boolean },
  ): Promise<readonly ArticleId[]> {
    const only = sources ? 'AND l.is_source <> 0' : '';
    return this.#ids(
      `SELECT a.id FROM date_links l JOIN articles a ON a.rowid = l.article
         WHERE l.linked = ? ${only} ORDER BY a.id`,
      id,
    );
  }

  async passageCount(): Promise<number> {
    return countRows(this.#database, 'passages');
  }

  async frequencies(words: readonly string[], most: number): Promise<readonly number[]> {
    return wordFrequencies(this.#database, words, most);
  }

  async occurringElsewhere(
    words: readonly string[],
    id: ArticleId,
    limit: number,
  ): Promise<readonly string[]> {
    return wordsElsewhere(this.#database, words, id, limit);
  }

  async vectorsMatching(
    words: readonly string[],
    limit: number,
    without: ArticleId,
  ): Promise<readonly LedgerVector[]> {
    return vectorsElsewhere(this.#database, words, limit, without);
  }

  async vectorsOf(id: ArticleId, limit: number): Promise<readonly LedgerVector[]> {
    return vectorsOfArticle(this.#database, id, limit);
  }

  async settle(dates: readonly SettledDate[], settled: readonly ArticleId[]): Promise<void> {
    this.#atomically(() => {
      const changed = dates.filter((date) => this.#store(date));
      const mark = this.#database.prepare<[string]>(
        'UPDATE articles SET is_settled = 1 WHERE id = ?',
      );
      for (const id of settled) mark.run(id);
      if (changed.length > 0) nextGeneration(this.#database);
    });
  }

  /** Stores one date; says whether it is another than before. */
  #store({ article, date, linked, sources }: SettledDate): boolean {
    const row = this.#database
      .prepare<[string], { rowid: number; dating: string; inferred: string | null }>(
        'SELECT rowid, dating, inferred_dating AS inferred FROM articles WHERE id = ?',
      )
      .get(article);
    if (row === undefined) return false;
    this.#database.prepare('DELETE FROM date_links WHERE article = ?').run(row.rowid);
    const link = this.#database.prepare<[number, string, number]>(
      'INSERT INTO date_links VALUES (?, ?, ?)',
    );
    for (const id of new Set([...linked, ...sources])) {
      link.run(row.rowid, id, sources.includes(id) ? 1 : 0);
    }
    const inferred: Dating | null = date === null ? null : { status: 'dated', date };
    const column = inferred === null ? null : JSON.stringify(inferred);
    if (column === row.inferred) return false;
    const dating = inferred ?? datingFrom(row.dating);
    const days = dating.status === 'dated' ? dayBounds(dating.date.value) : [null, null];
    this.#database
      .prepare(
        'UPDATE articles SET inferred_dating = ?, first_day = ?, last_day = ? WHERE rowid = ?',
      )
      .run(column, days[0], days[1], row.rowid);
    return true;
  }

  #ids(sql: string, ...values: string[]): ArticleId[] {
    return this.#database
      .prepare<string[], string>(sql)
      .pluck()
      .all(...values) as ArticleId[];
  }
}

/** Has the dates of articles that are linked to those of a file inferred anew. Call it before the file is dropped. */
export function unsettleLinkedTo(database: Connection, path: CorpusPath): void {
  database
    .prepare(
      `UPDATE articles SET is_settled = 0 WHERE rowid IN
         (SELECT l.article FROM date_links l JOIN articles a ON a.id = l.linked WHERE a.path = ?)`,
    )
    .run(path);
}
