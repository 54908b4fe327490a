// Straight from its file, so that the recogniser is not loaded along with it.
import { STORY_SETTINGS } from '../../../recognition/entity.js';
import type { NameId, RecognisedName } from '../../../recognition/index.js';
import type { ActorFindings } from '../../actor-ledger.js';
import { toBlob } from '../blobs.js';
import type { Connection } from '../open-database.js';

/** Tables of what is found in an article, but for its events. */
const TABLES = [
  'article_names',
  'mentions',
  'roles',
  'statements',
  'encounters',
  'memberships',
] as const;

/** Stores what is found in articles, with statements that are prepared once. Use it inside one transaction. */
export class FindingsStore {
  readonly #database: Connection;
  readonly #insertName;
  readonly #rowidOf;
  readonly #clear;
  readonly #insert;
  readonly #note;

  constructor(database: Connection) {
    this.#database = database;
    this.#insertName = database.prepare<[string, string, string | null]>(
      'INSERT INTO names (id, name, certain) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#rowidOf = database
      .prepare<[string], number>('SELECT rowid FROM names WHERE id = ?')
      .pluck();
    this.#clear = TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE article = ?`));
    this.#insert = {
      name: this.#into('article_names', 9),
      mention: this.#into('mentions', 8),
      role: this.#into('roles', 9),
      statement: this.#into('statements', 9),
      encounter: this.#into('encounters', 7),
      membership: this.#into('memberships', 6),
    };
    this.#note = database.prepare<[number, string, Buffer]>(
      `INSERT INTO article_readings (article, version, print) VALUES (?, ?, ?)
         ON CONFLICT DO UPDATE SET version = excluded.version, print = excluded.print`,
    );
  }

  /**
   * Replaces what was found in an article before.
   * @param body the article's text, of which statements are parts
   */
  store(article: number, body: string, version: string, findings: ActorFindings): void {
    for (const table of this.#clear) table.run(article);
    const rowids = new Map<NameId, number>();
    for (const name of findings.names) rowids.set(name.id, this.#intern(name));
    // A name that was not found in the article has no rowid here, and the database refuses the row.
    const rowid = (name: NameId) => rowids.get(name) ?? null;
    for (const { id, votes, mentions } of findings.names) {
      const { person, organisation, place, demonym, none } = votes;
      const name = rowid(id);
      const inStory = mentions.filter(({ setting }) => STORY_SETTINGS.includes(setting)).length;
      const sums = [person, organisation, place, demonym, none, mentions.length, inStory];
      this.#insert.name.run(article, name, ...sums);
      for (const { start, end, form, setting, sentence } of mentions) {
        const place = [sentence.start, sentence.end];
        this.#insert.mention.run(article, start, name, end, form, setting, ...place);
      }
    }
    this.#storeAccounts(article, body, findings, rowid);
    this.#note.run(article, version, toBlob(findings.print));
  }

  #storeAccounts(
    article: number,
    body: string,
    { accounts }: ActorFindings,
    rowid: (name: NameId) => number | null,
  ): void {
    const { role, statement, encounter, membership } = this.#insert;
    for (const [at, { of, start, end, text, tense, sentence }] of accounts.roles.entries()) {
      const place = [sentence.start, sentence.end];
      role.run(article, at, rowid(of), start, end, text, tense, ...place);
    }
    for (const [at, { speaker, start, end, form, sentence }] of accounts.statements.entries()) {
      const said = body.slice(start, end);
      const place = [sentence.start, sentence.end];
      statement.run(article, at, rowid(speaker), start, end, said, form, ...place);
    }
    for (const [at, { a, b, form, sentence }] of accounts.encounters.entries()) {
      encounter.run(article, at, rowid(a), rowid(b), form, sentence.start, sentence.end);
    }
    for (const [at, { person, organisation, sentence }] of accounts.memberships.entries()) {
      const of = [rowid(person), rowid(organisation)];
      membership.run(article, at, ...of, sentence.start, sentence.end);
    }
  }

  #intern({ id, name, certain }: RecognisedName): number {
    const known = this.#rowidOf.get(id);
    return known ?? Number(this.#insertName.run(id, name, certain).lastInsertRowid);
  }

  #into(table: (typeof TABLES)[number], columns: number) {
    const values = Array.from({ length: columns }, () => '?').join(', ');
    return this.#database.prepare<unknown[]>(`INSERT INTO ${table} VALUES (${values})`);
  }
}
