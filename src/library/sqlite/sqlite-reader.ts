import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArticleId, CorpusPath, PassageId } from '../../corpus/index.js';
import type { TokenBits } from '../../embedding/index.js';
import type { ActorReader } from '../actor-reader.js';
import type {
  ArticleQuery,
  LibraryReader,
  LibraryState,
  ScoredPassage,
  TextQuery,
  VectorQuery,
} from '../library.js';
import type { ArticleSummary, FileRecord, StoredArticle, StoredPassage } from '../records.js';
import { readManifest } from '../vectors/manifest.js';
import type { VectorIndex } from '../vectors/vector-index.js';
import { passageNames } from './actors/passage-names.js';
import { SqliteActorReader } from './actors/sqlite-actor-reader.js';
import { type TokenRow, tokensFrom } from './blobs.js';
import { KeptFilters } from './kept-filters.js';
import { readMeta } from './meta.js';
import { asLibraryError, type Connection } from './open-database.js';
import { countRows, filesIn, hasUnsettled, type Table } from './queries.js';
import {
  ARTICLE_COLUMNS,
  type ArticleRow,
  articleFrom,
  type PassageRow,
  passageFrom,
  summaryFrom,
} from './rows.js';
import { holdsWord, searchText } from './text-search.js';
import { searchVectors } from './vector-search.js';

/** Reads a library from SQLite, each call from one snapshot, and neighbours of vectors from the derived index. */
export class SqliteReader implements LibraryReader {
  readonly #database: Connection;
  readonly #file: string;
  readonly #vectors: VectorIndex;
  readonly #filters: KeptFilters;

  constructor(database: Connection, file: string, vectors: VectorIndex) {
    this.#database = database;
    this.#file = file;
    this.#vectors = vectors;
    this.#filters = new KeptFilters(database);
  }

  async state(): Promise<LibraryState> {
    return this.#atOneMoment(() => {
      const meta = readMeta(this.#database);
      const count = (table: Table) => countRows(this.#database, table);
      const embeddings = count('embeddings');
      const index = readManifest(dirname(this.#file), meta.libraryId);
      const indexBytes = index.status === 'usable' ? index.manifest.bytes : 0;
      const problem = index.status === 'usable' ? this.#vectors.problem : index.why;
      return {
        generation: meta.generation,
        corpus: meta.corpus,
        model: meta.model,
        files: count('files'),
        articles: count('articles'),
        passages: count('passages'),
        embeddings,
        indexedAt: meta.indexedAt,
        bytes: sizeOf(this.#file) + sizeOf(`${this.#file}-wal`) + indexBytes,
        // Where there is nothing to find, no index is missing.
        vectorIndexProblem: embeddings === 0 ? null : problem,
      };
    });
  }

  async generation(): Promise<number> {
    return this.#atOneMoment(() => readMeta(this.#database).generation);
  }

  async recordedCorpus(): Promise<string | null> {
    return this.#atOneMoment(() => readMeta(this.#database).corpus);
  }

  async articles(query: ArticleQuery = {}): Promise<readonly ArticleSummary[]> {
    return this.#atOneMoment(() => {
      const allowed = this.#filters.of(query.filter);
      const words = (query.matching ?? '').toLowerCase().split(/\s+/u).filter(Boolean);
      const rows = this.#database
        .prepare<[], ArticleRow>(
          `SELECT ${ARTICLE_COLUMNS} FROM articles a ORDER BY a.path, a.rowid`,
        )
        .iterate();
      const found: ArticleSummary[] = [];
      let skip = query.offset ?? 0;
      for (const row of rows) {
        if (allowed !== null && !allowed.has(row.rowid)) continue;
        const names = [row.title, row.publisher, row.author, row.path].join(' ').toLowerCase();
        if (!words.every((word) => names.includes(word))) continue;
        if (skip-- > 0) continue;
        if (found.length >= (query.limit ?? Number.POSITIVE_INFINITY)) break;
        found.push(summaryFrom(row));
      }
      return found;
    });
  }

  async article(id: ArticleId): Promise<StoredArticle | null> {
    return this.#atOneMoment(() => {
      const row = this.#database
        .prepare<[string], ArticleRow & { body: string; layout: string }>(
          `SELECT ${ARTICLE_COLUMNS}, a.body, a.layout FROM articles a WHERE a.id = ?`,
        )
        .get(id);
      return row === undefined ? null : articleFrom(row);
    });
  }

  async articlesIn(path: CorpusPath): Promise<readonly StoredArticle[]> {
    return this.#atOneMoment(() =>
      this.#database
        .prepare<[string], ArticleRow & { body: string; layout: string }>(
          `SELECT ${ARTICLE_COLUMNS}, a.body, a.layout FROM articles a WHERE a.path = ? ORDER BY a.rowid`,
        )
        .all(path)
        .map(articleFrom),
    );
  }

  async files(): Promise<readonly FileRecord[]> {
    return this.#atOneMoment(() => filesIn(this.#database));
  }

  async passageCount(): Promise<number> {
    return this.#atOneMoment(() => countRows(this.#database, 'passages'));
  }

  async hasUnsettledDates(): Promise<boolean> {
    return this.#atOneMoment(() => hasUnsettled(this.#database));
  }

  get actors(): ActorReader {
    return new SqliteActorReader({
      database: this.#database,
      atOneMoment: (read) => this.#atOneMoment(read),
      allowed: (filter) => this.#filters.of(filter),
    });
  }

  async passages(ids: readonly PassageId[]): Promise<readonly StoredPassage[]> {
    return this.#atOneMoment(() => {
      const select = this.#database.prepare<[string], PassageRow>(
        'SELECT id, article, ordinal, context, text, sentences FROM passages WHERE id = ?',
      );
      return this.#withArticles(ids.map((id) => select.get(id)).filter((row) => row !== undefined));
    });
  }

  async passagesOf(id: ArticleId): Promise<readonly StoredPassage[]> {
    return this.#atOneMoment(() =>
      this.#withArticles(
        this.#database
          .prepare<[string], PassageRow>(
            `SELECT p.id, p.article, p.ordinal, p.context, p.text, p.sentences
               FROM passages p JOIN articles a ON a.rowid = p.article WHERE a.id = ? ORDER BY p.ordinal`,
          )
          .all(id),
      ),
    );
  }

  async matchText(query: TextQuery): Promise<readonly ScoredPassage[]> {
    return this.#atOneMoment(() =>
      searchText(this.#database, query, this.#filters.of(query.filter)),
    );
  }

  async containsWord(word: string, within?: readonly string[]): Promise<boolean> {
    return this.#atOneMoment(() => holdsWord(this.#database, word, within));
  }

  async matchVector(query: VectorQuery): Promise<readonly ScoredPassage[]> {
    return this.#atOneMoment(() => {
      this.#vectors.refresh(this.#database);
      return searchVectors(this.#database, this.#vectors, query, this.#filters.of(query.filter));
    });
  }

  async tokenVectors(ids: readonly PassageId[]): Promise<ReadonlyMap<PassageId, TokenBits>> {
    return this.#atOneMoment(() => {
      const select = this.#database.prepare<[string], TokenRow & { bits: Buffer }>(
        `SELECT t.ids, t.counts, t.bits FROM passages p
           JOIN tokens t ON t.embedding_id = p.embedding_id WHERE p.id = ? AND t.bits IS NOT NULL`,
      );
      const found = new Map<PassageId, TokenBits>();
      for (const id of ids) {
        const row = select.get(id);
        if (row !== undefined) found.set(id, tokensFrom(row));
      }
      return found;
    });
  }

  async tokenFrequencies(ids: ArrayLike<number>): Promise<Float64Array> {
    return this.#atOneMoment(() => {
      const select = this.#database
        .prepare<[number], number>('SELECT passages FROM token_frequencies WHERE token = ?')
        .pluck();
      return Float64Array.from(ids, (id) => select.get(id) ?? 0);
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  /** Runs statements on one snapshot: a writer may commit between two of them otherwise. */
  #atOneMoment<T>(read: () => T): T {
    try {
      return this.#database.transaction(read)();
    } catch (error) {
      throw asLibraryError(error, this.#file);
    }
  }

  #withArticles(rows: readonly PassageRow[]): StoredPassage[] {
    const select = this.#database.prepare<[number], ArticleRow>(
      `SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE a.rowid = ?`,
    );
    const namesIn = passageNames(this.#database);
    const articles = new Map<number, ArticleSummary>();
    return rows.flatMap((row) => {
      const known = articles.get(row.article) ?? summaryOrNull(select.get(row.article));
      if (known === null) return [];
      articles.set(row.article, known);
      return [passageFrom(row, known, (start, end) => namesIn(row.article, start, end))];
    });
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function summaryOrNull(row: ArticleRow | undefined): ArticleSummary | null {
  return row === undefined ? null : summaryFrom(row);
}
