import type {
  EncounterAccount,
  EventAccount,
  MembershipAccount,
  RoleAccount,
  StatementAccount,
} from '../accounts/index.js';
import type { ArticleId } from '../corpus/index.js';
import type { EntityKind, KindVotes, Mention, NameId, TextSpan } from '../recognition/index.js';
import type { ActorVersions } from './actor-ledger.js';
import type { ArticleFilter } from './filters.js';
import type { ArticleSummary, StoredSentence } from './records.js';

/** A name with all that the articles give for what it is of. */
export interface NameRecord {
  readonly id: NameId;
  readonly name: string;
  readonly certain: EntityKind | null;
  readonly votes: KindVotes;
  readonly articles: number;
  readonly mentions: number;
  /** Mentions in the story itself, not in credits or notices. */
  readonly inStory: number;
}

/** Where a sentence stands. */
export interface SentencePlace {
  readonly article: ArticleId;
  readonly sentence: TextSpan;
}

/** Where something is told: an article, and when it was published. */
export interface Told {
  readonly article: ArticleId;
  /** First day that the article may have appeared on, `YYYY-MM-DD`; null where it is undated. */
  readonly published: string | null;
}

/** A name as it stands in an article. */
export type MentionRecord = Mention & Told & { readonly name: NameId };

/** A way in which names are written, and where it was seen first. */
export interface FormRecord {
  readonly form: string;
  readonly name: NameId;
  readonly mentions: number;
  readonly first: MentionRecord;
}

/** An article that has the names in it. */
export interface AppearanceRecord extends Told {
  /** Of any of the names. */
  readonly mentions: number;
  readonly inStory: number;
}

/** What an article calls somebody. */
export type RoleRecord = RoleAccount & Told;
/** What somebody said. */
export type StatementRecord = StatementAccount &
  Told & { /** The words said. */ readonly text: string };
/** All encounters of one form with one other name. */
export interface TieRecord extends Told {
  readonly other: NameId;
  readonly form: EncounterAccount['form'];
  /** Articles that have such an encounter. */
  readonly articles: number;
  /** The sentence of one of the latest articles with one. */
  readonly sentence: TextSpan;
}

/** That a person is said to belong to an organisation. */
export type MembershipRecord = MembershipAccount & Told;
/** Something that happened on a day. */
export type EventRecord = EventAccount &
  Told & {
    /** The sentence. */
    readonly text: string;
    /** The names in it, in the order of the text, each once. */
    readonly names: readonly NameId[];
  };

/** Bounds of a reading: which articles (all where not given), and how many records at most. */
export interface RecordBounds {
  readonly filter?: ArticleFilter;
  readonly limit?: number;
  /** Latest articles first instead of oldest; undated ones are last in either order. */
  readonly latestFirst?: boolean;
}

/** Which events to read: those with any of the names in their sentences that may have been between two days. */
export interface EventQuery extends RecordBounds {
  readonly names?: readonly NameId[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
  /** Where there are more than `limit`, takes the last ones instead of the first; their order stays. */
  readonly takesLast?: boolean;
}

/** A sentence of an article with what a citation of it says. */
export interface SourceSentence {
  readonly sentence: StoredSentence;
  readonly article: ArticleSummary;
}

/**
 * What the articles tell of those whom they name. Records come oldest article first unless asked for otherwise, undated
 * ones last, articles of one day by their ids, then in the order of the text; a limit takes the first of them. Names
 * that are not known are passed over. Each call sees the library at one moment.
 */
export interface ActorReader {
  /** Whether articles are still to be read for names or events as these versions would; the next run of indexing does it. */
  hasUnread(versions: ActorVersions): Promise<boolean>;
  /** Every name in the articles that the filter lets through, by id, with the sums over these articles. */
  names(filter?: ArticleFilter): Promise<readonly NameRecord[]>;
  /** The names in some sentences, in the order of the sentences and in them. */
  namesAt(places: readonly SentencePlace[]): Promise<readonly NameId[]>;
  mentions(names: readonly NameId[], bounds: RecordBounds): Promise<readonly MentionRecord[]>;
  /** The forms in which names are written, most frequent first, equally frequent ones by their letters. */
  forms(names: readonly NameId[], bounds: RecordBounds): Promise<readonly FormRecord[]>;
  /** How many articles any of the names stands in. */
  countArticles(names: readonly NameId[], filter?: ArticleFilter): Promise<number>;
  /** The articles that any of the names stands in. */
  appearances(names: readonly NameId[], bounds: RecordBounds): Promise<readonly AppearanceRecord[]>;
  roles(names: readonly NameId[], bounds: RecordBounds): Promise<readonly RoleRecord[]>;
  statements(names: readonly NameId[], bounds: RecordBounds): Promise<readonly StatementRecord[]>;
  /**
   * Those whom the names are linked with, and how often: encounters added up by the other side and form, most articles
   * first, each with the sentence of its latest article.
   */
  ties(names: readonly NameId[], bounds: RecordBounds): Promise<readonly TieRecord[]>;
  /** Memberships of any of the names, on either side. */
  memberships(names: readonly NameId[], bounds: RecordBounds): Promise<readonly MembershipRecord[]>;
  /** Events, by their first possible day, the more precise first. */
  events(query: EventQuery): Promise<readonly EventRecord[]>;
  /** How many reports some articles are, reprints of one counted once; see `countReports`. */
  reports(articles: readonly ArticleId[]): Promise<number>;
  /** The sentences at these places, in their order; places that are in no article any more are left out. */
  sentences(places: readonly SentencePlace[]): Promise<readonly SourceSentence[]>;
}
