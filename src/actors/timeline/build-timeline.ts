import type { ActorReader, EventRecord } from '../../library/index.js';
import type { NameId } from '../../recognition/index.js';
import { type Actor, type ActorId, referenceOf } from '../actor.js';
import { Footnotes } from '../footnotes.js';
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
  const notes = await Footnotes.load(
    reader,
    page.flatMap(({ sources }) => sources),
  );
  const entries = page.flatMap((event) => entryOf(event, notes, directory) ?? []);
  return {
    actor: actor && referenceOf(actor),
    topic: topic ?? null,
    since: since ?? null,
    until: until ?? null,
    entries,
    total: merged.length,
    isCut,
    citations: notes.citations,
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

/** An entry; null where its articles have gone from the library meanwhile. */
function entryOf(
  { value, precision, basis, why, isPlanned, sources }: MergedEvent,
  notes: Footnotes,
  directory: TimelineSources['directory'],
): TimelineEntry | null {
  const text = sources.map((source) => notes.textAt(source)).find((one) => one !== null);
  if (text === undefined) return null;
  return {
    date: { value, precision, basis, why },
    text,
    isPlanned,
    actors: actorsIn(sources, directory).map(referenceOf),
    citations: notes.cite(sources),
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
