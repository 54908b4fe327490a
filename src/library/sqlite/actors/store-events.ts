import type { EventAccount } from '../../../accounts/index.js';
import { dayBounds } from '../../filters.js';
import type { Connection } from '../open-database.js';

/** Stores the events of articles, with statements that are prepared once. Use it inside one transaction. */
export class EventsStore {
  readonly #clear;
  readonly #insert;
  readonly #note;

  constructor(database: Connection) {
    this.#clear = database.prepare<[number]>('DELETE FROM events WHERE article = ?');
    this.#insert = database.prepare(
      'INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    this.#note = database.prepare<[string, number]>(
      'UPDATE article_readings SET events_version = ? WHERE article = ?',
    );
  }

  /**
   * Replaces the events of an article; says whether there are any, or were.
   * @param body the article's text, of which their sentences are parts
   */
  store(article: number, body: string, version: string, events: readonly EventAccount[]): boolean {
    const cleared = this.#clear.run(article).changes;
    for (const [ordinal, event] of events.entries()) {
      const { sentence, when, value, precision, basis, why, isPlanned } = event;
      this.#insert.run(
        article,
        ordinal,
        sentence.start,
        sentence.end,
        when.start,
        when.end,
        value,
        precision,
        basis,
        why,
        isPlanned ? 1 : 0,
        ...dayBounds(value),
        body.slice(sentence.start, sentence.end),
      );
    }
    this.#note.run(version, article);
    return cleared + events.length > 0;
  }
}
