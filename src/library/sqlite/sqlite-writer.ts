import type { CorpusPath } from '../../corpus/index.js';
import type { ModelIdentity } from '../../embedding/index.js';
// Not by way of the main file, which loads the model's runtime.
import { fingerprintOf } from '../../embedding/model-identity.js';
import { FootnoteError } from '../../errors/footnote-error.js';
import type { ActorLedger } from '../actor-ledger.js';
import type { DateLedger } from '../date-ledger.js';
import { describeModel } from '../describe-model.js';
import type { LibraryWriter, VectorIndexReport } from '../library.js';
import type { ArticleEntry, EmbeddingEntry, FileRecord, TextHash } from '../records.js';
import type { GraphKeeper } from '../vectors/graph-keeper.js';
import { dropUnusedNames } from './actors/drop-unused-names.js';
import { SqliteActorLedger } from './actors/sqlite-actor-ledger.js';
import { toBlob, tokenRow } from './blobs.js';
import { SqliteDateLedger, unsettleLinkedTo } from './date-ledger.js';
import { insertArticles } from './insert-articles.js';
import { newLibraryId, nextGeneration, readMeta, writeMeta } from './meta.js';
import { asLibraryError, type Connection } from './open-database.js';
import { countRows, filesIn } from './queries.js';
import { addTokenFrequencies } from './token-frequencies.js';
import type { WriterLock } from './writer-lock.js';

/** Writes a library to SQLite, one transaction a call. */
export class SqliteWriter implements LibraryWriter {
  readonly #database: Connection;
  readonly #folder: string;
  readonly #lock: WriterLock;
  readonly #graph: GraphKeeper;

  constructor(database: Connection, folder: string, lock: WriterLock, graph: GraphKeeper) {
    this.#database = database;
    this.#folder = folder;
    this.#lock = lock;
    this.#graph = graph;
  }

  async prepare(origin: { readonly corpus: string; readonly model: ModelIdentity }): Promise<void> {
    this.#atomically(() => {
      const meta = readMeta(this.#database);
      if (meta.model !== null && fingerprintOf(meta.model) !== fingerprintOf(origin.model)) {
        throw new FootnoteError('model/mismatch', {
          library: this.#folder,
          stored: describeModel(meta.model),
          configured: describeModel(origin.model),
        });
      }
      // A graph that knows more than the library is from a later state of it (a backup was put back): ids that are
      // given out again would lead to other vectors there.
      const isOwn = meta.libraryId !== null && !this.#graph.isAhead(this.#database);
      writeMeta(this.#database, { ...origin, libraryId: isOwn ? meta.libraryId : newLibraryId() });
    });
  }

  async clear(): Promise<void> {
    this.#graph.reset();
    this.#atomically(() => {
      this.#database.exec(
        'DELETE FROM files; DELETE FROM names; DELETE FROM tokens; DELETE FROM embeddings; DELETE FROM token_frequencies;',
      );
      writeMeta(this.#database, { model: null, libraryId: newLibraryId() });
      nextGeneration(this.#database);
    });
  }

  async files(): Promise<readonly FileRecord[]> {
    return filesIn(this.#database);
  }

  async recordedCorpus(): Promise<string | null> {
    return readMeta(this.#database).corpus;
  }

  async counts(): Promise<{ readonly articles: number; readonly passages: number }> {
    return {
      articles: countRows(this.#database, 'articles'),
      passages: countRows(this.#database, 'passages'),
    };
  }

  async missingEmbeddings(
    hashes: readonly TextHash[],
    options: { readonly tokens: boolean },
  ): Promise<ReadonlySet<TextHash>> {
    const select = this.#database
      .prepare<[string], number>(
        options.tokens
          ? `SELECT 1 FROM embeddings e JOIN tokens t ON t.embedding_id = e.id
               WHERE e.text_hash = ? AND t.bits IS NOT NULL`
          : 'SELECT 1 FROM embeddings WHERE text_hash = ?',
      )
      .pluck();
    return new Set(hashes.filter((hash) => select.get(hash) === undefined));
  }

  async storeEmbeddings(entries: readonly EmbeddingEntry[]): Promise<void> {
    const insert = this.#database.prepare<[string, Buffer]>(
      'INSERT INTO embeddings (text_hash, vector) VALUES (?, ?) ON CONFLICT DO NOTHING',
    );
    const idOf = this.#database
      .prepare<[string], number>('SELECT id FROM embeddings WHERE text_hash = ?')
      .pluck();
    const insertTokens = this.#database.prepare<
      [number | undefined, Buffer, Buffer, Buffer | null]
    >(
      `INSERT INTO tokens VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET bits = coalesce(excluded.bits, bits)`,
    );
    this.#atomically(() => {
      for (const { textHash, encoding } of entries) {
        insert.run(textHash, toBlob(encoding.vector));
        const row = tokenRow(encoding.tokens);
        insertTokens.run(idOf.get(textHash), row.ids, row.counts, row.bits);
      }
    });
    this.#graph.keepUp(this.#database);
  }

  async storeFile(file: FileRecord, articles: readonly ArticleEntry[]): Promise<void> {
    this.#atomically(() => {
      this.#dropFile(file.path);
      this.#insertFile(file);
      insertArticles(this.#database, articles);
      nextGeneration(this.#database);
    });
  }

  async touchFiles(files: readonly FileRecord[]): Promise<void> {
    const update = this.#database.prepare<[number, bigint, string]>(
      'UPDATE files SET size = ?, mtime = ? WHERE path = ?',
    );
    this.#atomically(() => {
      for (const { size, mtime, path } of files) update.run(size, mtime, path);
    });
  }

  async removeFiles(paths: readonly CorpusPath[]): Promise<void> {
    if (paths.length === 0) return;
    this.#atomically(() => {
      for (const path of paths) this.#dropFile(path);
      nextGeneration(this.#database);
    });
  }

  get dates(): DateLedger {
    return new SqliteDateLedger(this.#database, (work) => this.#atomically(work));
  }

  get actors(): ActorLedger {
    return new SqliteActorLedger(this.#database, (work) => this.#atomically(work));
  }

  async finish(now: Date): Promise<VectorIndexReport> {
    // Which ids there are is read from the narrow index of hashes: the table itself is mostly vectors.
    this.#atomically(() => {
      this.#database.exec(
        `DELETE FROM embeddings WHERE id IN (
           SELECT id FROM embeddings INDEXED BY sqlite_autoindex_embeddings_1
           EXCEPT SELECT embedding_id FROM passages)`,
      );
      dropUnusedNames(this.#database);
    });
    // The graph must not survive a power failure that its vectors do not survive.
    this.#database.pragma('wal_checkpoint(FULL)');
    const report = this.#graph.finish(this.#database);
    // Written last, so that readers see a change and pick up the graph.
    this.#atomically(() => writeMeta(this.#database, { indexedAt: now.toISOString() }));
    return report;
  }

  async close(): Promise<void> {
    if (!this.#database.open) return;
    try {
      this.#database.pragma('optimize');
      // Readers that stay keep the log alive: without this it would stay as large as it ever was.
      this.#database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.#database.close();
      this.#lock.release();
    }
  }

  #atomically(work: () => void): void {
    try {
      this.#database.transaction(work).immediate();
    } catch (error) {
      throw asLibraryError(error, this.#database.name);
    }
  }

  #dropFile(path: CorpusPath): void {
    const embeddings = this.#database
      .prepare<[string], number>(
        `SELECT p.embedding_id FROM passages p JOIN articles a ON a.rowid = p.article
           WHERE a.path = ?`,
      )
      .pluck()
      .all(path);
    addTokenFrequencies(this.#database, embeddings, -1);
    unsettleLinkedTo(this.#database, path);
    this.#database.prepare('DELETE FROM files WHERE path = ?').run(path);
  }

  #insertFile(file: FileRecord): void {
    this.#database
      .prepare(`INSERT INTO files VALUES (?, ?, ?, ?, ?, ?, ?)`)
      .run(
        file.path,
        file.size,
        file.mtime,
        file.contentHash,
        file.readerVersion,
        file.skipped?.reason ?? null,
        file.skipped?.detail ?? null,
      );
  }
}
