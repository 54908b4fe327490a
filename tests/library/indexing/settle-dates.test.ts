import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.js';
import type { LibraryStore } from '../../../src/library/index.js';
import {
  current,
  type Files,
  type IndexingSetup,
  indexingSetup,
  writeFiles,
} from './indexing-setup.js';

const page = (title: string, sentences: readonly string[], date?: string) =>
  `${date === undefined ? '' : `---\ndate: ${date}\n---\n`}# ${title}\n\n${sentences.join('\n\n')}\n`;

const UNDATED = page('Envoy speaks', [
  'Speaking on March 5, envoy Ada Boldt said that the Lund talks with Norland were open.',
  'Talks had been led by Kai Ruud.',
]);
const WIRE = [
  'The Lund talks with Norland were confirmed by envoy Ada Boldt on Wednesday.',
  'They had been led by Kai Ruud.',
];
const SAME_DAY = page('Norland replies', [
  'Norland on Wednesday said that the Lund talks with envoy Ada Boldt and Kai Ruud were open.',
]);
const FILES: Files = {
  'undated.md': UNDATED,
  'wire.md': page('Talks confirmed', WIRE, '2025-03-06'),
  'oil.md': page('Oil falls', ['The price of oil fell on Friday, traders said.'], '2024-05-04'),
};

async function datesIn({ store }: Pick<IndexingSetup, 'store'>): Promise<Record<string, string>> {
  const reader = await store.openReader();
  const articles = await reader.articles();
  await reader.close();
  return Object.fromEntries(
    articles.map(({ path, dating }) => [
      path,
      dating.status === 'dated' ? `${dating.date.value} ${dating.date.basis}` : 'undated',
    ]),
  );
}

const generationOf = async ({ store }: IndexingSetup) => {
  const reader = await store.openReader();
  const { generation } = await reader.state();
  await reader.close();
  return generation;
};

/** A store whose writers die when dates are to be settled. */
const dyingStore = (store: LibraryStore): LibraryStore => ({
  place: store.place,
  openReader: () => store.openReader(),
  openWriter: async () =>
    new Proxy(await store.openWriter(), {
      get(writer, name) {
        if (name === 'dates') throw new Error('killed');
        const value: unknown = Reflect.get(writer, name);
        return typeof value === 'function' ? value.bind(writer) : value;
      },
    }),
});

describe('dates of undated articles', () => {
  test('are inferred at the end of a run, and found by the filters', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    expect(await datesIn(setup)).toEqual({
      'oil.md': '2024-05-04 stated',
      'undated.md': '2025-03-05 inferred',
      'wire.md': '2025-03-06 stated',
    });
    const reader = await setup.store.openReader();
    const paths = async (since: string, until: string) =>
      (await reader.articles({ filter: { since, until } })).map(({ path }) => path);
    expect(await paths('2025-03-05', '2025-03-05')).toEqual(['undated.md']);
    expect(await paths('2025-03-06', '2025-12-31')).toEqual(['wire.md']);
    await reader.close();
  });

  test('come with a source that is added later, and go with it', async () => {
    const { 'wire.md': wire, ...others } = FILES;
    const setup = await indexingSetup(others);
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated' });
    await writeFiles(setup.corpus, { 'wire.md': wire ?? '' });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': '2025-03-05 inferred' });
    await rm(join(setup.corpus, 'wire.md'));
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated' });
    const reader = await setup.store.openReader();
    const [article] = await reader.articles({ matching: 'undated.md' });
    expect(article?.dating).toMatchObject({ why: expect.stringContaining('no year') });
    expect(await reader.articles({ filter: { since: '2000-01-01' } })).toHaveLength(1);
    await reader.close();
  });

  test('follow a source whose own date changes', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    const dated = (date: string, day: string) =>
      page('Talks confirmed', [WIRE[0]?.replace('Wednesday', day) ?? '', WIRE[1] ?? ''], date);
    await writeFiles(setup.corpus, { 'wire.md': dated('2024-03-06', 'Tuesday') });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': '2024-03-05 inferred' });
    await writeFiles(setup.corpus, { 'wire.md': dated('2024-03-06', 'Monday') });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated' });
  });

  test('that rest on inferred ones go when the first source goes', async () => {
    const setup = await indexingSetup({ ...FILES, 'reply.md': SAME_DAY });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({
      'undated.md': '2025-03-05 inferred',
      'reply.md': '2025-03-05 inferred',
    });
    await rm(join(setup.corpus, 'wire.md'));
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated', 'reply.md': 'undated' });
  });

  test('are taken back when a new article makes another year possible', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    const [tells = '', led = ''] = WIRE;
    const other = page('Earlier talks', [tells.replace('Wednesday', 'Tuesday'), led], '2024-03-06');
    await writeFiles(setup.corpus, { 'earlier.md': other });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated' });
    await rm(join(setup.corpus, 'earlier.md'));
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': '2025-03-05 inferred' });
  });

  test('stay as they are in a run without changes', async () => {
    const setup = await indexingSetup(FILES);
    await setup.run();
    const before = await generationOf(setup);
    await setup.run();
    expect(await generationOf(setup)).toBe(before);
    await writeFiles(setup.corpus, { 'rain.md': page('Rain', ['It rained in Bergen.']) });
    await setup.run();
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': '2025-03-05 inferred' });
  });

  test('are inferred by the next run where one was killed before it came to them', async () => {
    const setup = await indexingSetup(FILES);
    await expect(setup.run({ store: dyingStore(setup.store) })).rejects.toThrow('killed');
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': 'undated' });
    expect(await current(setup)).toBe(false);
    expect(await setup.run()).toMatchObject({ embedded: 0, added: [], changed: [] });
    expect(await datesIn(setup)).toMatchObject({ 'undated.md': '2025-03-05 inferred' });
    expect(await current(setup)).toBe(true);
  });

  test('do not depend on the order in which files come', async () => {
    const all: Files = {
      ...FILES,
      'reply.md': SAME_DAY,
      'brief.jsonl': [
        { _id: 'a', date: '2025-03-07', text: WIRE.join(' ') },
        { _id: 'b', text: 'Ada Boldt left Lund, Kai Ruud told Norland on Thursday.' },
      ]
        .map((record) => JSON.stringify(record))
        .join('\n'),
    };
    const whole = await indexingSetup(all);
    await whole.run();
    const expected = await datesIn(whole);
    const random = seededRandom(7);
    for (let round = 0; round < 4; round += 1) {
      const paths = Object.keys(all)
        .map((path) => ({ path, place: random() }))
        .sort((a, b) => a.place - b.place);
      const setup = await indexingSetup({});
      for (const { path } of paths) {
        await writeFiles(setup.corpus, { [path]: all[path] ?? '' });
        await setup.run();
      }
      expect(await datesIn(setup)).toEqual(expected);
    }
  });
});
