import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IndexProgress, LibraryStore } from '../../../src/library/index.js';
import { lazyRecognizer } from '../../../src/library/indexing/actors/lazy-recognizer.js';
import type { Recognizer } from '../../../src/recognition/index.js';
import { pairRecognizer } from '../sample-recognizer.js';
import {
  current,
  type Files,
  type IndexingSetup,
  indexingSetup,
  writeFiles,
} from './indexing-setup.js';

const page = (title: string, text: string, date?: string) =>
  `${date === undefined ? '' : `---\ndate: ${date}\n---\n`}# ${title}\n\n${text}\n`;

const FILES: Files = {
  'talks.md': page('Talks', 'Ada Boldt met Kai Ruud in Lund on Wednesday.', '2025-03-06'),
  'oil.md': page('Oil', 'The price fell, said Ada Boldt.', '2025-03-07'),
  'rain.md': page('Rain', 'It rained in Bergen.', '2025-03-08'),
};

const namesIn = async ({ store }: IndexingSetup) => {
  const reader = await store.openReader();
  const names = await reader.actors.names();
  await reader.close();
  return Object.fromEntries(names.map(({ name, articles }) => [name, articles]));
};

const daysIn = async ({ store }: IndexingSetup) => {
  const reader = await store.openReader();
  const events = await reader.actors.events({});
  await reader.close();
  return events.map(({ value }) => value);
};

const generationOf = async ({ store }: IndexingSetup) => {
  const reader = await store.openReader();
  const generation = await reader.generation();
  await reader.close();
  return generation;
};

/** Forty articles and one: more than are stored as one, so that a run can end between two batches. */
const many = (): Files =>
  Object.fromEntries(
    Array.from({ length: 130 }, (_, n) => [`${n}.md`, page(`Report ${n}`, 'Ada Boldt spoke.')]),
  );

describe('names in articles', () => {
  test('are read at the end of a run, once for each article', async () => {
    const setup = await indexingSetup(FILES);
    const recognizer = pairRecognizer();
    await setup.run({ recognizer });
    expect(recognizer.read.toSorted()).toEqual(['Oil', 'Rain', 'Talks']);
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 2, 'Kai Ruud': 1 });
    expect(await daysIn(setup)).toEqual(['2025-03-05']);
    expect(await current(setup, { recognizer: recognizer.version })).toBe(true);
    expect(await current(setup, { recognizer: 'another' })).toBe(false);
    const before = await generationOf(setup);
    await setup.run({ recognizer });
    expect(recognizer.read).toHaveLength(3);
    expect(await generationOf(setup)).toBe(before);
  });

  test('are read again where an article changes, and go with it', async () => {
    const setup = await indexingSetup(FILES);
    const recognizer = pairRecognizer();
    await setup.run({ recognizer });
    recognizer.read.length = 0;
    await writeFiles(setup.corpus, {
      'oil.md': page('Oil', 'It rose, said Ann Vik.', '2025-03-07'),
    });
    await rm(join(setup.corpus, 'rain.md'));
    await setup.run({ recognizer });
    expect(recognizer.read).toEqual(['Oil']);
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 1, 'Kai Ruud': 1, 'Ann Vik': 1 });
  });

  test('are read again by another recogniser, and nothing is embedded for it', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    expect(await namesIn(setup)).toEqual({});
    const recognizer = pairRecognizer('pairs-2');
    expect(await current(setup, { recognizer: 'pairs-2' })).toBe(false);
    const stages = new Set<IndexProgress['stage']>();
    const onProgress = ({ stage }: IndexProgress) => void stages.add(stage);
    expect(await setup.run({ recognizer, onProgress })).toMatchObject({ embedded: 0, changed: [] });
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 2, 'Kai Ruud': 1 });
    expect(await current(setup, { recognizer: 'pairs-2' })).toBe(true);
    expect([...stages]).toEqual(['scanning', 'indexing', 'naming', 'finishing']);
  });

  test('are carried on with by the next run where one was stopped', async () => {
    const setup = await indexingSetup(many());
    const stop = new AbortController();
    const first = pairRecognizer();
    const stopping: Recognizer = {
      ...first,
      recognize: (document) => {
        if (first.read.length === 70) stop.abort();
        return first.recognize(document);
      },
    };
    await expect(setup.run({ recognizer: stopping, signal: stop.signal })).rejects.toThrow('abort');
    expect(first.read).toHaveLength(71);
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 50 });
    expect(await current(setup, { recognizer: first.version })).toBe(false);
    const second = pairRecognizer();
    await setup.run({ recognizer: second });
    expect(second.read).toHaveLength(80);
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 130 });
  });

  test('can be stopped from outside although reading never waits', async () => {
    const setup = await indexingSetup(many());
    const stop = new AbortController();
    const recognizer = pairRecognizer();
    const onProgress = ({ stage }: IndexProgress) => {
      if (stage === 'naming') setImmediate(() => stop.abort());
    };
    await expect(setup.run({ recognizer, onProgress, signal: stop.signal })).rejects.toThrow();
    expect(recognizer.read.length).toBeLessThan(130);
  });

  test('are there although events are not, where a run was killed between them', async () => {
    const setup = await indexingSetup(FILES);
    const recognizer = pairRecognizer();
    await expect(setup.run({ recognizer, store: eventlessStore(setup.store) })).rejects.toThrow(
      'killed',
    );
    expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 2, 'Kai Ruud': 1 });
    expect(await current(setup, { recognizer: recognizer.version })).toBe(false);
    await setup.run({ recognizer });
    expect(recognizer.read).toHaveLength(3);
    expect(await daysIn(setup)).toEqual(['2025-03-05']);
    expect(await current(setup, { recognizer: recognizer.version })).toBe(true);
  });

  test('have their events found anew where the date of their article is inferred later', async () => {
    const told = 'envoy Ada Boldt said that the Lund talks with Norland were open';
    const setup = await indexingSetup({
      'undated.md': page('Envoy', `Speaking on March 5, ${told}.\n\nShe met Kai Ruud on Tuesday.`),
    });
    const recognizer = pairRecognizer();
    await setup.run({ recognizer });
    expect(await daysIn(setup)).not.toContain('2025-03-04');
    await writeFiles(setup.corpus, {
      'wire.md': page('Talks', `On Wednesday, ${told}. Kai Ruud was there.`, '2025-03-06'),
    });
    await setup.run({ recognizer });
    expect(await daysIn(setup)).toContain('2025-03-04');
    expect(recognizer.read.filter((title) => title === 'Envoy')).toHaveLength(1);
  });
});

test('a recogniser is not made before it is needed', async () => {
  const setup = await indexingSetup({});
  let made = 0;
  const recognizer = lazyRecognizer('pairs-1', async () => {
    made += 1;
    return pairRecognizer();
  });
  await setup.run({ recognizer });
  await recognizer.close();
  expect(made).toBe(0);
  await writeFiles(setup.corpus, FILES);
  await setup.run({ recognizer });
  await recognizer.close();
  expect(made).toBe(1);
  expect(await namesIn(setup)).toEqual({ 'Ada Boldt': 2, 'Kai Ruud': 1 });
});

/** A store whose writers die when events are to be stored. */
const eventlessStore = (store: LibraryStore): LibraryStore => ({
  place: store.place,
  openReader: () => store.openReader(),
  openWriter: async () => {
    const writer = await store.openWriter();
    const dying = new Proxy(writer.actors, {
      get(ledger, name) {
        if (name === 'storeEvents') throw new Error('killed');
        const value: unknown = Reflect.get(ledger, name);
        return typeof value === 'function' ? value.bind(ledger) : value;
      },
    });
    return new Proxy(writer, {
      get(target, name) {
        if (name === 'actors') return dying;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  },
});
