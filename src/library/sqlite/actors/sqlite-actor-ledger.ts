import type { EventAccount } from '../../../accounts/index.js';
import type { ArticleId } from '../../../corpus/index.js';
import type { ActorArticle, ActorFindings, ActorLedger } from '../../actor-ledger.js';
import { nextGeneration } from '../meta.js';
import type { Connection } from '../open-database.js';
import { bodyFrom, datingFrom } from '../rows.js';
import { EventsStore } from './store-events.js';
import { FindingsStore } from './store-findings.js';
import { articlesToRead, articlesWithStaleEvents } from './unread-articles.js';

interface LedgerRow {
  title: string;
  publisher: string | null;
  author: string | null;
  language: string | null;
  dating: string;
  body: string;
  layout: string;
}

/** Keeps what is known of the names in articles in the database of a library. */
export class SqliteActorLedger implements ActorLedger {
  readonly #database: Connection;
  readonly #atomically: (work: () => void) => void;

  /** @param atomically runs changes as one transaction */
  constructor(database: Connection, atomically: (work: () => void) => void) {
    this.#database = database;
    this.#atomically = atomically;
  }

  async unread(version: string, limit: number): Promise<readonly ArticleId[]> {
    return articlesToRead(this.#database, version, limit);
  }

  async article(id: ArticleId): Promise<ActorArticle | null> {
    const row = this.#database
      .prepare<[string], LedgerRow>(
        `SELECT title, publisher, author, language, coalesce(inferred_dating, dating) AS dating, body, layout
           FROM articles WHERE id = ?`,
      )
      .get(id);
    if (row === undefined) return null;
    const { title, publisher, author, language } = row;
    const dating = datingFrom(row.dating);
    const date = dating.status === 'dated' ? dating.date : null;
    return { id, title, publisher, author, language, date, body: bodyFrom(row) };
  }

  async storeFindings(
    version: string,
    findings: ReadonlyMap<ArticleId, ActorFindings>,
  ): Promise<void> {
    this.#atomically(() => {
      const store = new FindingsStore(this.#database);
      const stored = this.#each(findings, (rowid, body, found) => {
        store.store(rowid, body, version, found);
        return true;
      });
      if (stored) nextGeneration(this.#database);
    });
  }

  async withStaleEvents(version: string, limit: number): Promise<readonly ArticleId[]> {
    return articlesWithStaleEvents(this.#database, version, limit);
  }

  async storeEvents(
    version: string,
    events: ReadonlyMap<ArticleId, readonly EventAccount[]>,
  ): Promise<void> {
    this.#atomically(() => {
      const store = new EventsStore(this.#database);
      const changed = this.#each(events, (rowid, body, found) =>
        store.store(rowid, body, version, found),
      );
      if (changed) nextGeneration(this.#database);
    });
  }

  /** Runs `store` for the articles that there are; says whether it changed anything. */
  #each<Found>(
    found: ReadonlyMap<ArticleId, Found>,
    store: (rowid: number, body: string, found: Found) => boolean,
  ): boolean {
    const find = this.#database.prepare<[string], { rowid: number; body: string }>(
      'SELECT rowid, body FROM articles WHERE id = ?',
    );
    let changed = false;
    for (const [id, one] of found) {
      const article = find.get(id);
      if (article === undefined) continue;
      if (store(article.rowid, article.body, one)) changed = true;
    }
    return changed;
  }
}
