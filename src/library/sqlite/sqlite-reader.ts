import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ArticleId, CorpusPath, PassageId } from '../../corpus/index.js';
import type { TokenBits } from '../../embedding/index.js';
import { isEmptyFilter } from '../filters.js';
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
import { type AllowedArticles, allowedArticles } from './allowed-articles.js';
import { type TokenRow, tokensFrom, vectorFrom } from './blobs.js';
import { readMeta } from './meta.js';
import type { Connection } from './open-database.js';
import { countRows, filesIn, type Table } from './queries.js';
import {
  ARTICLE_COLUMNS,
  type ArticleRow,
  articleFrom,
  type PassageRow,
  passageFrom,
  summaryFrom,
} from './rows.js';

/** Up to how many vectors a filtered search compares one by one instead of walking the graph. */
const EXACT_SEARCH_LIMIT = 20_000;

/** Reads a library from SQLite, each call from one snapshot, and neighbours of vectors from the derived index. */
export class SqliteReader implements LibraryReader {
  readonly #database: Connection;
  readonly #file: string;
  readonly #vectors: VectorIndex;

  constructor(database: Connection, file: string, vectors: VectorIndex) {
    this.#database = database;
    this.#file = file;
    this.#vectors = vectors;
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

  async articles(query: ArticleQuery = {}): Promise<readonly ArticleSummary[]> {
    return this.#atOneMoment(() => {
      const allowed = this.#allowed(query.filter);
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
    const row = this.#database
      .prepare<[string], ArticleRow & { body: string; layout: string }>(
        `SELECT ${ARTICLE_COLUMNS}, a.body, a.layout FROM articles a WHERE a.id = ?`,
      )
      .get(id);
    return row === undefined ? null : articleFrom(row);
  }

  async articlesIn(path: CorpusPath): Promise<readonly StoredArticle[]> {
    return this.#database
      .prepare<[string], ArticleRow & { body: string; layout: string }>(
        `SELECT ${ARTICLE_COLUMNS}, a.body, a.layout FROM articles a WHERE a.path = ? ORDER BY a.rowid`,
      )
      .all(path)
      .map(articleFrom);
  }

  async files(): Promise<readonly FileRecord[]> {
    return filesIn(this.#database);
  }

  async passageCount(): Promise<number> {
    return countRows(this.#database, 'passages');
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
    return this.#atOneMoment(() => {
      return this.#withArticles(
        this.#database
          .prepare<[string], PassageRow>(
            `SELECT p.id, p.article, p.ordinal, p.context, p.text, p.sentences
               FROM passages p JOIN articles a ON a.rowid = p.article WHERE a.id = ? ORDER BY p.ordinal`,
          )
          .all(id),
      );
    });
  }

  async matchText(query: TextQuery): Promise<readonly ScoredPassage[]> {
    if (query.words.length === 0 || query.limit < 1) return [];
    const match = query.words.map(phrase).join(' OR ');
    return this.#atOneMoment(() => {
      const allowed = this.#allowed(query.filter);
      if (allowed === null) {
        return this.#database
          .prepare<[string, number], ScoredPassage>(
            `SELECT p.id, -best.rank AS score FROM
               (SELECT rowid, rank FROM passages_fts WHERE passages_fts MATCH ? ORDER BY rank LIMIT ?) best
               JOIN passages p ON p.rowid = best.rowid ORDER BY best.rank`,
          )
          .all(match, query.limit);
      }
      const found: ScoredPassage[] = [];
      const rows = this.#database
        .prepare<[string], { id: string; article: number; score: number }>(
          `SELECT p.id, p.article, -best.rank AS score FROM
             (SELECT rowid, rank FROM passages_fts WHERE passages_fts MATCH ? ORDER BY rank LIMIT -1) best
             JOIN passages p ON p.rowid = best.rowid ORDER BY best.rank`,
        )
        .iterate(match);
      for (const row of rows) {
        if (allowed.has(row.article)) found.push({ id: row.id as PassageId, score: row.score });
        if (found.length >= query.limit) break;
      }
      return found;
    });
  }

  async containsWord(word: string): Promise<boolean> {
    const found = this.#database
      .prepare('SELECT 1 FROM passages_fts WHERE passages_fts MATCH ? LIMIT 1')
      .get(phrase(word));
    return found !== undefined;
  }

  async matchVector(query: VectorQuery): Promise<readonly ScoredPassage[]> {
    return this.#atOneMoment(() => {
      this.#vectors.refresh(this.#database);
      const allowed = this.#allowed(query.filter);
      if (allowed !== null) {
        const few = this.#compareFew(query, allowed);
        if (few !== null) return few;
      }
      // Some neighbours belong to passages that are gone or filtered out: ask for more until enough are left.
      for (let wanted = query.limit + 16; ; wanted *= 4) {
        const neighbours = this.#vectors.search(query.vector, wanted);
        const found = this.#passagesWith(neighbours, allowed).slice(0, query.limit);
        if (found.length >= query.limit || neighbours.length < wanted) return found;
      }
    });
  }

  async tokenVectors(ids: readonly PassageId[]): Promise<ReadonlyMap<PassageId, TokenBits>> {
    return this.#atOneMoment(() => {
      const select = this.#database.prepare<[string], TokenRow>(
        `SELECT t.ids, t.counts, t.bits FROM passages p
           JOIN token_vectors t ON t.embedding_id = p.embedding_id WHERE p.id = ?`,
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

  /** Runs several statements on one snapshot: a writer may commit between two of them otherwise. */
  #atOneMoment<T>(read: () => T): T {
    return this.#database.transaction(read)();
  }

  #allowed(filter: ArticleQuery['filter']): AllowedArticles | null {
    return filter === undefined || isEmptyFilter(filter)
      ? null
      : allowedArticles(this.#database, filter);
  }

  #compareFew(query: VectorQuery, allowed: AllowedArticles): readonly ScoredPassage[] | null {
    const select = this.#database.prepare<[number], { id: string; vector: Buffer }>(
      `SELECT p.id, e.vector FROM passages p JOIN embeddings e ON e.id = p.embedding_id WHERE p.article = ?`,
    );
    if (allowed.passages > EXACT_SEARCH_LIMIT) return null;
    const found: ScoredPassage[] = [];
    for (const article of allowed.rowids) {
      for (const { id, vector } of select.iterate(article)) {
        found.push({ id: id as PassageId, score: dot(query.vector, vectorFrom(vector)) });
      }
    }
    return found.sort((a, b) => b.score - a.score).slice(0, query.limit);
  }

  #passagesWith(
    neighbours: readonly { readonly id: number; readonly similarity: number }[],
    allowed: AllowedArticles | null,
  ): ScoredPassage[] {
    const select = this.#database.prepare<[number], { id: string; article: number }>(
      'SELECT id, article FROM passages WHERE embedding_id = ? ORDER BY id',
    );
    return neighbours.flatMap(({ id, similarity }) =>
      select
        .all(id)
        .filter(({ article }) => allowed?.has(article) ?? true)
        .map((row) => ({ id: row.id as PassageId, score: similarity })),
    );
  }

  #withArticles(rows: readonly PassageRow[]): StoredPassage[] {
    const select = this.#database.prepare<[number], ArticleRow>(
      `SELECT ${ARTICLE_COLUMNS} FROM articles a WHERE a.rowid = ?`,
    );
    const articles = new Map<number, ArticleSummary>();
    return rows.flatMap((row) => {
      const known = articles.get(row.article) ?? summaryOrNull(select.get(row.article));
      if (known === null) return [];
      articles.set(row.article, known);
      return [passageFrom(row, known)];
    });
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Quoted, a word of a question can only ever be a word to FTS5, never an operator. */
function phrase(word: string): string {
  // The text of a query ends for FTS5 at the first NUL.
  return `"${word.replaceAll('"', ' ').replaceAll('\0', ' ')}"`;
}

function summaryOrNull(row: ArticleRow | undefined): ArticleSummary | null {
  return row === undefined ? null : summaryFrom(row);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
