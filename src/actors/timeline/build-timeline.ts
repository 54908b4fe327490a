import { CitationList } from '../../citing/index.js';
import type { ActorReader, EventRecord, SourceSentence } from '../../library/index.js';
import type { NameId } from '../../recognition/index.js';
import type { Actor, ActorId } from '../actor.js';
import type { Timeline, TimelineEntry, TimelineQuery } from '../timeline.js';
import { chooseByTopic } from './choose-by-topic.js';
import { type MergedEvent, mergeEvents } from './merge-events.js';

/** What a timeline is made from. */
export interface TimelineSources {
  readonly actors: Pick<ActorReader, 'events' | 'sentences'>;
  readonly directory: {
    byId(id: ActorId): Actor | null;
    /** The actor that a name is of; null where it may be of several. */
    actorOf(name: NameId): Actor | null;
  };
}

/** Events that are read for a topic, which is looked for in their sentences. */
const MOST_READ = 40_000;
/** Events that are compared with one another: two hundred pages, and a few tenths of a second. */
const MOST_MERGED = 2000;
/** Entries where no limit is given. */
const MOST_ENTRIES = 1000;

/**
 * What happened when, by all articles that the filter lets through: events of one kind told by several are one entry
 * with all its sources, earliest first. An actor that no article has gives no entries. Of more events than can be
 * compared the earliest are left out, and `isCut` says so.
 */
export async function buildTimeline(
  query: TimelineQuery,
  { actors: reader, directory }: TimelineSources,
): Promise<Timeline> {
  const { actor: id, topic, since, until, limit = MOST_ENTRIES, offset = 0 } = query;
  const actor = id === undefined ? null : directory.byId(id);
  const isUnknown = id !== undefined && actor === null;
  const { events, isCut } = isUnknown
    ? { events: [], isCut: false }
    : await readEvents(query, actor, reader);
  const merged = mergeEvents(events);
  const page = merged.slice(offset, offset + limit);
  const sentences = await sentencesOf(page, reader);
  const citations = new CitationList();
  const entries = page.flatMap((event) => entryOf(event, sentences, citations, directory) ?? []);
  return {
    actor: actor && referenceOf(actor),
    topic: topic ?? null,
    since: since ?? null,
    until: until ?? null,
    entries,
    total: merged.length,
    isCut,
    citations: citations.all,
  };
}

async function readEvents(
  { topic, since, until, filter }: TimelineQuery,
  actor: Actor | null,
  reader: TimelineSources['actors'],
): Promise<{ readonly events: readonly EventRecord[]; readonly isCut: boolean }> {
  const isByTopic = topic !== undefined && topic.trim() !== '';
  const limit = isByTopic ? MOST_READ : MOST_MERGED;
  const read = await reader.events({
    ...(actor === null ? {} : { names: actor.names.map((name) => name.id) }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(filter === undefined ? {} : { filter }),
    limit: limit + 1,
    takesLast: true,
  });
  const within = read.slice(-limit);
  const about = isByTopic ? await chooseByTopic(within, topic, reader) : within;
  return {
    events: about.slice(-MOST_MERGED),
    isCut: read.length > limit || about.length > MOST_MERGED,
  };
}

type Places = ReadonlyMap<string, SourceSentence>;

async function sentencesOf(
  page: readonly MergedEvent[],
  reader: TimelineSources['actors'],
): Promise<Places> {
  const places = new Map(
    page
      .flatMap(({ sources }) => sources)
      .map((source) => [keyOf(source.article, source.sentence.start), source]),
  );
  const found = await reader.sentences([...places.values()]);
  return new Map(found.map((one) => [keyOf(one.article.id, one.sentence.start), one]));
}

function keyOf(article: string, start: number): string {
  return `${article}:${start}`;
}

/** An entry; null where its articles have gone from the library meanwhile. */
function entryOf(
  { value, precision, basis, why, isPlanned, sources }: MergedEvent,
  sentences: Places,
  citations: CitationList,
  directory: TimelineSources['directory'],
): TimelineEntry | null {
  const cited = sources.flatMap(
    ({ article, sentence }) => sentences.get(keyOf(article, sentence.start)) ?? [],
  );
  const [best] = cited;
  if (best === undefined) return null;
  return {
    date: { value, precision, basis, why },
    text: best.sentence.text,
    isPlanned,
    actors: actorsIn(sources, directory).map(referenceOf),
    citations: [...new Set(cited.map((one) => citations.cite(one)))],
  };
}

/** Those who are named in the sources, in the order of the best one, then of the others. */
function actorsIn(
  sources: readonly EventRecord[],
  directory: TimelineSources['directory'],
): Actor[] {
  const names = new Set(sources.flatMap((source) => source.names));
  const found = new Map<ActorId, Actor>();
  for (const name of names) {
    const actor = directory.actorOf(name);
    if (actor !== null && !actor.isBesideStory) found.set(actor.id, actor);
  }
  return [...found.values()];
}

function referenceOf({ id, name, kind }: Actor) {
  return { id, name, kind };
}
