import { describe, expect, it } from 'vitest';
import type { Actor, ActorId } from '../../../src/actors/index.js';
import { buildTimeline } from '../../../src/actors/timeline/index.js';
import { timelineSchema } from '../../../src/actors/timeline.js';
import type { ArticleId, CorpusPath } from '../../../src/corpus/index.js';
import type { EventQuery, EventRecord, SourceSentence } from '../../../src/library/index.js';
import { type NameId, nameIdOf } from '../../../src/recognition/index.js';
import { recordsOf } from './event-records.js';

const HOLM = nameIdOf('Ida Holm', null);
const ACTOR: Actor = {
  id: HOLM as string as ActorId,
  name: 'Ida Holm',
  kind: 'person',
  names: [{ id: HOLM, name: 'Ida Holm', relation: 'main' }],
  aliases: [],
  articles: 1,
  mentions: 2,
  isBesideStory: false,
};

function sourceOf({ article, sentence, text }: EventRecord, title: string): SourceSentence {
  return {
    sentence: { ...sentence, kind: 'paragraph', text, lines: [1, 1] },
    article: {
      id: article,
      path: `${article}.txt` as CorpusPath,
      record: null,
      passages: 1,
      title,
      publisher: null,
      url: null,
      author: null,
      language: 'en',
      dating: { status: 'undated', why: 'no date' },
    },
  };
}

/** A library of some events, whose articles all have one title; `asked` are the queries that it answered. */
function sourcesOf(records: readonly EventRecord[], title = 'News') {
  const asked: EventQuery[] = [];
  return {
    asked,
    actors: {
      events: async (query: EventQuery) => {
        asked.push(query);
        const { limit = records.length, takesLast } = query;
        return takesLast ? records.slice(-limit) : records.slice(0, limit);
      },
      sentences: async (
        places: readonly {
          readonly article: ArticleId;
          readonly sentence: { readonly start: number };
        }[],
      ) =>
        places.flatMap(({ article, sentence }) => {
          const record = records.find(
            (one) => one.article === article && one.sentence.start === sentence.start,
          );
          return record === undefined ? [] : [sourceOf(record, title)];
        }),
    },
    directory: {
      byId: (id: ActorId) => (id === ACTOR.id ? ACTOR : null),
      actorOf: (name: NameId) => (name === HOLM ? ACTOR : null),
    },
  };
}

const RECORDS = [
  ...recordsOf('a', '2024-05-16', ['Minister Ida Holm met Emre Kaya in Oslo on Tuesday.'], [HOLM]),
  ...recordsOf('b', '2024-05-17', ['Ida Holm met with Emre Kaya in Oslo on Tuesday.'], [HOLM]),
  ...recordsOf('c', '2024-05-17', ['Floods destroyed two bridges in Peru in April.']),
];

describe('buildTimeline', () => {
  it('gives what happened earliest first, with all its sources', async () => {
    const timeline = await buildTimeline({}, sourcesOf(RECORDS));
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
    expect(timeline.entries.map(({ date, citations }) => [date.value, citations])).toEqual([
      ['2024-04', [1]],
      ['2024-05-14', [2, 3]],
    ]);
    expect(timeline.entries[1]?.actors).toEqual([
      { id: ACTOR.id, name: 'Ida Holm', kind: 'person' },
    ]);
    expect(timeline.citations.map(({ file }) => file)).toEqual(['c.txt', 'a.txt', 'b.txt']);
    expect([timeline.total, timeline.isCut]).toEqual([2, false]);
  });

  it('asks for the events of all names of an actor between two days', async () => {
    const sources = sourcesOf(RECORDS);
    const query = { actor: ACTOR.id, since: '2024-01-01', until: '2024-12-31' };
    const timeline = await buildTimeline(query, sources);
    expect(sources.asked).toMatchObject([
      { names: [HOLM], since: '2024-01-01', until: '2024-12-31' },
    ]);
    expect(timeline.actor?.name).toBe('Ida Holm');
  });

  it('has nothing of an actor that no article has', async () => {
    const sources = sourcesOf(RECORDS);
    const timeline = await buildTimeline({ actor: '0000000000000000' as ActorId }, sources);
    expect([timeline.actor, timeline.entries, sources.asked]).toEqual([null, [], []]);
  });

  it.each([
    ['bridge floods', 1],
    ['destroying a bridge', 1],
    ['meeting of Kaya', 1],
    ['Holm Peru', 0],
    ['the', 2],
  ])('finds the topic %s', async (topic, count) => {
    const timeline = await buildTimeline({ topic }, sourcesOf(RECORDS));
    expect(timeline.entries).toHaveLength(count);
  });

  it('takes a word of the topic from the title where the sentence has the others', async () => {
    const sources = sourcesOf(RECORDS, 'El Niño');
    expect((await buildTimeline({ topic: 'Niño floods Peru' }, sources)).total).toBe(1);
    expect((await buildTimeline({ topic: 'Niño' }, sources)).total).toBe(0);
  });

  it('gives a part of the entries, with the citations of that part', async () => {
    const timeline = await buildTimeline({ limit: 1, offset: 1 }, sourcesOf(RECORDS));
    expect(timeline.entries).toHaveLength(1);
    expect([timeline.total, timeline.citations.length]).toEqual([2, 2]);
  });

  it('leaves out the earliest where there are more events than it compares, and says so', async () => {
    const days = Array.from({ length: 2001 }, (_, place) =>
      new Date(Date.UTC(2010, 0, 1 + place)).toISOString().slice(0, 10),
    );
    const many = days.flatMap((day) => recordsOf(day, day, ['Ida Holm left Oslo today.']));
    const timeline = await buildTimeline({ limit: 1 }, sourcesOf(many));
    expect([timeline.isCut, timeline.total]).toEqual([true, 2000]);
    expect(timeline.entries[0]?.date.value).toBe(days[1]);
    const byTopic = await buildTimeline({ limit: 1, topic: 'Holm' }, sourcesOf(many));
    expect([byTopic.isCut, byTopic.entries[0]?.date.value]).toEqual([true, days[1]]);
  });
});
