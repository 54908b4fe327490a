import {
  type ArticleFilter,
  isEmptyFilter,
  type LibraryReader,
  type SentencePlace,
} from '../library/index.js';
import { type Gazetteers, loadGazetteers } from '../names/gazetteers/index.js';
import type { Actor, ActorId } from './actor.js';
import type { ActorListQuery, ActorLookup, ActorPage, ActorSummary } from './actor-lookup.js';
import type { Actors, PageBounds, StatementQuery } from './actors.js';
import { Directories } from './directories.js';
import type { Directory } from './directory/index.js';
import type { ConnectionPage, Dossier, StatementPage } from './dossier.js';
import { listConnections, listStatements } from './dossiers/list-lines.js';
import { type DossierSources, writeDossier } from './dossiers/write-dossier.js';
import { OverridesFile } from './overrides-file.js';
import { summaryOf } from './summary-of.js';
import { buildTimeline } from './timeline/index.js';
import type { Timeline, TimelineQuery } from './timeline.js';

/** Actors that a listing has where no limit is given. */
const MOST_LISTED = 100;

/** Looks actors up in a library. */
export class LibraryActors implements Actors {
  readonly #reader: LibraryReader;
  readonly #directories: Directories;

  /** @param reader what is read from; whoever opened it closes it */
  constructor(reader: LibraryReader) {
    this.#reader = reader;
    let gazetteers: Gazetteers | null = null;
    const load = () => {
      gazetteers ??= loadGazetteers();
      return gazetteers;
    };
    const overrides = new OverridesFile(() => reader.recordedCorpus());
    this.#directories = new Directories(reader, load, overrides);
  }

  async suggest(typed: string, limit: number, filter: ArticleFilter = {}): Promise<ActorSummary[]> {
    const directory = await this.#directories.of(boundOf(filter));
    return directory.suggest(typed, limit).map(summaryOf);
  }

  async find(name: string, filter: ArticleFilter = {}): Promise<ActorLookup> {
    const directory = await this.#directories.of(boundOf(filter));
    const found = directory.find(name);
    switch (found.status) {
      case 'found':
        return (await this.#isIn(found.actor, filter))
          ? { status: 'found', actor: summaryOf(found.actor) }
          : { status: 'unknown', nearest: [] };
      case 'ambiguous':
        return { status: 'ambiguous', candidates: found.candidates.map(summaryOf) };
      case 'unknown':
        return { status: 'unknown', nearest: found.nearest.map(summaryOf) };
    }
  }

  async actor(id: ActorId, filter: ArticleFilter = {}): Promise<Actor | null> {
    return (await this.#directories.of(boundOf(filter))).byId(id);
  }

  async list(query: ActorListQuery, filter: ArticleFilter = {}): Promise<ActorPage> {
    const directory = await this.#directories.of(boundOf(filter));
    const { kind, matching = '', besideStory = false, limit = MOST_LISTED, offset = 0 } = query;
    const isListed = await this.#listedBy(filter);
    const found = (matching.trim() === '' ? directory.actors : directory.matching(matching))
      .filter(isListed)
      .filter((actor) => kind === undefined || actor.kind === kind)
      .filter(({ isBesideStory }) => besideStory || !isBesideStory)
      .toSorted((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
    const shown = found.slice(offset, offset + limit).map(async (actor) => ({
      ...summaryOf(actor),
      articles: await this.#countArticles(actor, filter),
    }));
    return { actors: await Promise.all(shown), total: found.length };
  }

  async inSentences(
    places: readonly SentencePlace[],
    filter: ArticleFilter = {},
  ): Promise<ActorSummary[]> {
    if (places.length === 0) return [];
    const directory = await this.#directories.of(boundOf(filter));
    const names = await this.#reader.actors.namesAt(places);
    const actors = names.map((name) => directory.actorOf(name)).filter((actor) => actor !== null);
    return [...new Set(actors)].map(summaryOf);
  }

  async dossier(id: ActorId, filter: ArticleFilter = {}): Promise<Dossier | null> {
    return this.#of(id, filter, writeDossier);
  }

  async statements(
    id: ActorId,
    query: StatementQuery,
    filter: ArticleFilter = {},
  ): Promise<StatementPage | null> {
    return this.#of(id, filter, (actor, sources) => listStatements(actor, query, sources));
  }

  async connections(
    id: ActorId,
    bounds: PageBounds,
    filter: ArticleFilter = {},
  ): Promise<ConnectionPage | null> {
    return this.#of(id, filter, (actor, sources) => listConnections(actor, bounds, sources));
  }

  async timeline(query: TimelineQuery): Promise<Timeline> {
    const directory = await this.#directories.of(boundOf(query.filter ?? {}));
    return buildTimeline(query, { actors: this.#reader.actors, directory });
  }

  /** Names in `actors.yaml` that no article has, in its order. */
  async unknownOverrides(): Promise<readonly string[]> {
    return (await this.#directories.of({})).unknownOverrides;
  }

  /** Whether an actor stands in the articles that a filter lets through. */
  async #isIn(actor: Actor, filter: ArticleFilter): Promise<boolean> {
    return !isNarrowed(filter) || (await this.#countArticles(actor, filter)) > 0;
  }

  /** A test for actors with a name in the articles that a filter lets through. */
  async #listedBy(filter: ArticleFilter): Promise<(actor: Actor) => boolean> {
    if (!isNarrowed(filter)) return () => true;
    const names = new Set((await this.#reader.actors.names(filter)).map(({ id }) => id));
    return (actor) => actor.names.some(({ id }) => names.has(id));
  }

  /** An article that has two names of an actor, as a country and its demonym, counts once. */
  async #countArticles({ names, articles }: Actor, filter: ArticleFilter): Promise<number> {
    if (names.length === 1 && !isNarrowed(filter)) return articles;
    return this.#reader.actors.countArticles(
      names.map(({ id }) => id),
      filter,
    );
  }

  async #of<Result>(
    id: ActorId,
    filter: ArticleFilter,
    write: (actor: Actor, sources: DossierSources) => Promise<Result>,
  ): Promise<Result | null> {
    const directory: Directory = await this.#directories.of(boundOf(filter));
    const actor = directory.byId(id);
    return actor && write(actor, { reader: this.#reader.actors, directory, filter });
  }
}

/**
 * What may be told of at all. Who is who is decided over all of that, not over what somebody narrows a look-up down to: a
 * surname of two people is not one person's because only one of them is in a file.
 */
function boundOf({ within = [] }: ArticleFilter): ArticleFilter {
  return within.length === 0 ? {} : { within };
}

/** Whether a filter lets fewer articles through than its bound. */
function isNarrowed(filter: ArticleFilter): boolean {
  const { within: _, ...rest } = filter;
  return !isEmptyFilter(rest);
}
