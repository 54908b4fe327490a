import type { ArticleAccounts, EventAccount } from '../accounts/index.js';
import type { ArticleDate, ArticleId, ArticleMetadata, CleanText } from '../corpus/index.js';
import type { ArticlePrint } from '../prints/index.js';
import type { RecognisedName } from '../recognition/index.js';

/** What recognition and accounts read of an article. */
export interface ActorArticle
  extends Pick<ArticleMetadata, 'title' | 'publisher' | 'author' | 'language'> {
  readonly id: ArticleId;
  readonly body: CleanText;
  /** As its file states it or as it was inferred; null where it is not known. */
  readonly date: ArticleDate | null;
}

/** Names all that decides what is found in articles besides their text; what was found under others is found anew. */
export interface ActorVersions {
  /** Of whatever reads articles for names and accounts. */
  readonly findings: string;
  /** Of whatever finds events. */
  readonly events: string;
}

/** All that was found in an article about those whom it names, and what tells it from reprints. */
export interface ActorFindings {
  readonly names: readonly RecognisedName[];
  readonly accounts: ArticleAccounts;
  /** What reprints of the article are told by. */
  readonly print: ArticlePrint;
}

/**
 * What is known of the names in articles, and what is needed to find out more. Every change is atomic, and touches no
 * rows but those of the articles that it is about.
 */
export interface ActorLedger {
  /** Articles that were never read for names, or under another version, at most `limit`, in a stable order. */
  unread(version: string, limit: number): Promise<readonly ArticleId[]>;
  article(id: ArticleId): Promise<ActorArticle | null>;
  /**
   * Replaces what is known of the names of some articles, in one step. Those that are gone are passed over. Accounts
   * speak of names that are found in the same article.
   */
  storeFindings(version: string, findings: ReadonlyMap<ArticleId, ActorFindings>): Promise<void>;
  /**
   * Articles that were read for names and whose events were never found, under another version, or with another date
   * than they have now; at most `limit`, in a stable order.
   */
  withStaleEvents(version: string, limit: number): Promise<readonly ArticleId[]>;
  /**
   * Replaces the events of some articles, in one step. They hold until the article's date changes. Articles that are
   * gone, or were not read for names, are passed over.
   */
  storeEvents(
    version: string,
    events: ReadonlyMap<ArticleId, readonly EventAccount[]>,
  ): Promise<void>;
}
