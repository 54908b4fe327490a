import type { ActorReader, EventRecord } from '../../library/index.js';
import { topicTest } from './topic.js';

/** Titles are looked up for so many events at most whose sentences have only a part of the topic. */
const MOST_TITLES = 1000;

/**
 * The events that are about a topic: those whose sentences have all of its words, or most of them where the title of the
 * article has the others. All events for a topic without a word to look for.
 */
export async function chooseByTopic(
  events: readonly EventRecord[],
  topic: string,
  reader: Pick<ActorReader, 'sentences'>,
): Promise<EventRecord[]> {
  const test = topicTest(topic);
  if (test === null) return [...events];
  const judged = events.map((event) => ({ event, has: test(event.text) }));
  const partly = judged.filter(({ has }) => isMost(has)).slice(0, MOST_TITLES);
  const cited = await reader.sentences(partly.map(({ event }) => event));
  const titles = new Map(cited.map(({ article }) => [article.id, test(article.title)]));
  return judged.flatMap(({ event, has }) => {
    const inTitle = isMost(has) ? (titles.get(event.article) ?? []) : [];
    return has.every((is, place) => is || inTitle[place] === true) ? [event] : [];
  });
}

/** Whether most words are there, but not all. */
function isMost(has: readonly boolean[]): boolean {
  const count = has.filter((is) => is).length;
  return count < has.length && 2 * count > has.length;
}
