import { type ArticleFilter, isEmptyFilter } from '../filters.js';
import { type AllowedArticles, allowedArticles } from './allowed-articles.js';
import { readMeta } from './meta.js';
import type { Connection } from './open-database.js';

/** Filters whose articles are kept: one page about an actor asks a dozen times with the same one. */
const MOST_KEPT = 8;

/** Finds the articles that filters let through, and keeps them until the library changes. */
export class KeptFilters {
  readonly #database: Connection;
  readonly #kept = new Map<string, AllowedArticles>();
  #generation = -1;

  constructor(database: Connection) {
    this.#database = database;
  }

  /** The articles that a filter lets through; null where it lets all through. Call it inside a transaction. */
  of(filter: ArticleFilter | undefined): AllowedArticles | null {
    if (filter === undefined || isEmptyFilter(filter)) return null;
    const { generation } = readMeta(this.#database);
    if (generation !== this.#generation) this.#kept.clear();
    this.#generation = generation;
    const key = JSON.stringify(filter);
    const found = this.#kept.get(key) ?? allowedArticles(this.#database, filter);
    this.#kept.delete(key);
    this.#kept.set(key, found);
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    return found;
  }
}
