import type {
  ActorId,
  ActorLookup,
  ActorSummary,
  ConnectionPage,
  Dossier,
  PageBounds,
  StatementPage,
  StatementQuery,
  Timeline,
  TimelineQuery,
} from '../actors/index.js';
import type { Answer, AnswerProgress, AnswerScope, ClaimCheck, Turn } from '../answering/index.js';
import type { ArticleId } from '../corpus/index.js';
import type {
  ArticleFilter,
  ArticleQuery,
  ArticleSummary,
  LibraryStats,
  StoredArticle,
  StoredPassage,
} from '../library/index.js';

/** What an answer may draw on, without what cannot be sent to another process. */
export type AskScope = Pick<AnswerScope, 'filter' | 'withModel'>;

/** A question, with what was asked before where it belongs to a conversation. */
export interface AskRequest {
  readonly question: string;
  /** The turns of the conversation so far, oldest first; empty for a question that stands alone. */
  readonly turns: readonly Turn[];
  readonly scope: AskScope;
}

/** An answer with what it adds to its conversation; null where it adds nothing. */
export interface AskReply {
  readonly answer: Answer;
  readonly turn: Turn | null;
}

/** Some of the articles that a query finds, and how many it finds in all. */
export interface ArticlePage {
  readonly articles: readonly ArticleSummary[];
  readonly total: number;
}

/**
 * All that is asked of a library on behalf of people, away from the thread that talks to them. Calls reject with
 * FootnoteErrors: `library/missing` while nothing is indexed, `engine/timeout`, `engine/lost` where the engine ended in
 * the middle of the work, `engine/closed` after {@link Engine.close}, and whatever the work itself throws.
 */
export interface Engine {
  /** Answers a question. `onProgress` is told of the answer while a chat model writes it. */
  ask(request: AskRequest, onProgress?: (progress: AnswerProgress) => void): Promise<AskReply>;
  /** Says what the library has on a claim. */
  check(claim: string, scope: AskScope): Promise<ClaimCheck>;
  /** Lists articles by their paths. */
  articles(query: ArticleQuery): Promise<readonly ArticleSummary[]>;
  /** Lists articles from `offset` on, with the number of all that there are. */
  articlePage(query: ArticleQuery): Promise<ArticlePage>;
  /** An article with its text; null where there is none with this id. */
  article(id: ArticleId): Promise<StoredArticle | null>;
  /** The first passages of an article, in its order. */
  passagesOf(id: ArticleId, bounds: { readonly limit: number }): Promise<readonly StoredPassage[]>;
  /** Actors whose names begin like, hold or are spelled like what is typed, best first. */
  suggestActors(
    typed: string,
    bounds: { readonly limit: number; readonly filter: ArticleFilter },
  ): Promise<readonly ActorSummary[]>;
  /** Whom a name means. */
  findActor(name: string, filter: ArticleFilter): Promise<ActorLookup>;
  /** What the articles tell of an actor; null where none has it any more. */
  dossier(id: ActorId, filter: ArticleFilter): Promise<Dossier | null>;
  actorStatements(
    id: ActorId,
    query: StatementQuery,
    filter: ArticleFilter,
  ): Promise<StatementPage | null>;
  actorConnections(
    id: ActorId,
    bounds: PageBounds,
    filter: ArticleFilter,
  ): Promise<ConnectionPage | null>;
  /** What happened when. */
  timeline(query: TimelineQuery): Promise<Timeline>;
  /** What the library holds. */
  stats(): Promise<LibraryStats>;
  /** Whether it could take a question now. */
  readonly isReady: boolean;
  /** Ends it; what is under way is refused with `engine/closed`. */
  close(): Promise<void>;
}
