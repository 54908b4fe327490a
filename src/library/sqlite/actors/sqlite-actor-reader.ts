import type { ArticleId } from '../../../corpus/index.js';
import type { NameId } from '../../../recognition/index.js';
import type { ActorVersions } from '../../actor-ledger.js';
import type {
  ActorReader,
  AppearanceRecord,
  EventQuery,
  EventRecord,
  FormRecord,
  MembershipRecord,
  MentionRecord,
  NameRecord,
  RecordBounds,
  RoleRecord,
  SentencePlace,
  SourceSentence,
  StatementRecord,
  TieRecord,
} from '../../actor-reader.js';
import type { ArticleFilter } from '../../filters.js';
import type { AllowedArticles } from '../allowed-articles.js';
import type { Connection } from '../open-database.js';
import { readMemberships, readRoles, readStatements, readTies } from './read-accounts.js';
import { readEvents } from './read-events.js';
import { countArticlesOf, readAppearances, readForms, readMentions } from './read-mentions.js';
import { readNames, readNamesAt } from './read-names.js';
import { readReports } from './read-reports.js';
import { readSentences } from './read-sentences.js';
import { type ReadingScope, scopeOf } from './reading-scope.js';
import { hasUnreadArticles } from './unread-articles.js';

/** What a reader of actors needs of the reader of the library that it belongs to. */
export interface ReaderAccess {
  readonly database: Connection;
  /** Runs statements on one snapshot. */
  atOneMoment<Result>(read: () => Result): Result;
  /** The articles that a filter lets through; null where it lets all through. */
  allowed(filter: ArticleFilter | undefined): AllowedArticles | null;
}

type Reading<Bounds, Record> = (
  database: Connection,
  scope: ReadingScope,
  bounds: Bounds,
) => readonly Record[];

/** Reads what articles tell of those whom they name from SQLite. */
export class SqliteActorReader implements ActorReader {
  readonly #access: ReaderAccess;

  constructor(access: ReaderAccess) {
    this.#access = access;
  }

  async hasUnread(versions: ActorVersions): Promise<boolean> {
    return this.#read((database) => hasUnreadArticles(database, versions));
  }

  async names(filter?: ArticleFilter): Promise<readonly NameRecord[]> {
    return this.#read((database) => readNames(database, this.#access.allowed(filter)));
  }

  async namesAt(places: readonly SentencePlace[]): Promise<readonly NameId[]> {
    return this.#read((database) => readNamesAt(database, places));
  }

  async mentions(
    names: readonly NameId[],
    bounds: RecordBounds,
  ): Promise<readonly MentionRecord[]> {
    return this.#readOf(names, bounds, readMentions);
  }

  async forms(names: readonly NameId[], bounds: RecordBounds): Promise<readonly FormRecord[]> {
    return this.#readOf(names, bounds, readForms);
  }

  async countArticles(names: readonly NameId[], filter?: ArticleFilter): Promise<number> {
    return this.#read((database) =>
      countArticlesOf(database, scopeOf(database, names, {}, this.#access.allowed(filter))),
    );
  }

  async appearances(
    names: readonly NameId[],
    bounds: RecordBounds,
  ): Promise<readonly AppearanceRecord[]> {
    return this.#readOf(names, bounds, readAppearances);
  }

  async roles(names: readonly NameId[], bounds: RecordBounds): Promise<readonly RoleRecord[]> {
    return this.#readOf(names, bounds, readRoles);
  }

  async statements(
    names: readonly NameId[],
    bounds: RecordBounds,
  ): Promise<readonly StatementRecord[]> {
    return this.#readOf(names, bounds, readStatements);
  }

  async ties(names: readonly NameId[], bounds: RecordBounds): Promise<readonly TieRecord[]> {
    return this.#readOf(names, bounds, readTies);
  }

  async memberships(
    names: readonly NameId[],
    bounds: RecordBounds,
  ): Promise<readonly MembershipRecord[]> {
    return this.#readOf(names, bounds, readMemberships);
  }

  async events(query: EventQuery): Promise<readonly EventRecord[]> {
    return this.#readOf(query.names ?? [], query, readEvents);
  }

  async reports(articles: readonly ArticleId[]): Promise<number> {
    return this.#read((database) => readReports(database, articles));
  }

  async sentences(places: readonly SentencePlace[]): Promise<readonly SourceSentence[]> {
    return this.#read((database) => readSentences(database, places));
  }

  #read<Result>(read: (database: Connection) => Result): Result {
    return this.#access.atOneMoment(() => read(this.#access.database));
  }

  #readOf<Bounds extends RecordBounds, Record>(
    names: readonly NameId[],
    bounds: Bounds,
    read: Reading<Bounds, Record>,
  ): readonly Record[] {
    return this.#read((database) =>
      read(database, scopeOf(database, names, bounds, this.#access.allowed(bounds.filter)), bounds),
    );
  }
}
