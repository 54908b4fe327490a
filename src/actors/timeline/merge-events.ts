import type { EventRecord } from '../../library/index.js';
import { compareDates } from './compare-dates.js';
import { ContentWords } from './content-words.js';
import { EventClusters } from './event-clusters.js';
import { EventPrint } from './event-print.js';
import { bestFirst } from './rank-sources.js';

/** One event, with every sentence that tells of it. */
export interface MergedEvent
  extends Pick<EventRecord, 'value' | 'precision' | 'basis' | 'why' | 'isPlanned'> {
  /** At least one; that which tells it best first, then oldest first. */
  readonly sources: readonly EventRecord[];
}

/** How exact dates are, the most exact first. */
const PRECISIONS = ['day', 'month', 'year'] as const;

/**
 * Puts together the events that are one, told by several outlets or several times by one. They are one where their
 * dates can be (a day and its month), most of what they say is the same, and nothing tells them apart. The most exact of
 * their dates stands for all. Comes earliest first: by the first day that a date may mean, and before the days of a month
 * the month itself. Every event is in exactly one of the results, whatever the order they are given in.
 */
export function mergeEvents(events: readonly EventRecord[]): MergedEvent[] {
  const clusters = new EventClusters(new Set(events.map(({ value }) => value)));
  const words = new ContentWords();
  const first = firstInSentences(events);
  for (const event of inOrder(events)) {
    clusters.add(new EventPrint(event, first.get(sentenceKey(event)) !== event.when.start, words));
  }
  return clusters.all
    .map((prints) => ({ event: mergedOf(prints), first: firstOf(prints) }))
    .sort((a, b) => compareDates(a.event, b.event) || comparePlaces(a.first, b.first))
    .map(({ event }) => event);
}

/** Where the first event of each sentence says when. */
function firstInSentences(events: readonly EventRecord[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const event of events) {
    const key = sentenceKey(event);
    first.set(key, Math.min(first.get(key) ?? event.when.start, event.when.start));
  }
  return first;
}

function sentenceKey({ article, sentence }: EventRecord): string {
  return `${article}:${sentence.start}`;
}

function inOrder(events: readonly EventRecord[]): EventRecord[] {
  return [...events].sort(
    (a, b) =>
      PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
      compareText(a.value, b.value) ||
      compareText(a.published ?? '~', b.published ?? '~') ||
      compareText(a.article, b.article) ||
      a.sentence.start - b.sentence.start ||
      a.when.start - b.when.start,
  );
}

function mergedOf(prints: readonly EventPrint[]): MergedEvent {
  const sources = bestFirst(prints);
  const [exact = sources[0]] = [...sources].sort(
    (a, b) =>
      PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision) ||
      compareText(b.basis, a.basis),
  );
  const { value = '', precision = 'year', basis = 'inferred', why = '' } = exact ?? {};
  return {
    value,
    precision,
    basis,
    why,
    isPlanned: sources.every(({ isPlanned }) => isPlanned),
    sources,
  };
}

/** Events of one date come in the order in which they were first told. */
function comparePlaces(one: EventRecord | undefined, other: EventRecord | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return (
    compareText(one.published ?? '~', other.published ?? '~') ||
    compareText(one.article, other.article) ||
    one.sentence.start - other.sentence.start ||
    one.when.start - other.when.start
  );
}

function firstOf(prints: readonly EventPrint[]): EventRecord | undefined {
  return inOrder(prints.map(({ record }) => record))[0];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
