import { describe, expect, test } from 'vitest';
import type { ActorReader, ArticleEntry, ArticleFilter } from '../../../src/library/index.js';
import { articleEntry, storeArticles } from '../sample-articles.js';
import { findingsIn, idOf, placeOf, sentenceOf } from '../sample-findings.js';
import { BOLDT, FRONT, knownLibrary, LUND, pathsOf, RUUD } from './known-library.js';
import { type OpenStore, openLibrary } from './open-library.js';

/** What is found of names in articles is read as it was stored. */
export function describeActors(openStore: OpenStore): void {
  describe('actors', () => {
    test('names come with their sums over the articles', async () => {
      const { reader, later } = await knownLibrary(openStore);
      const names = await reader.actors.names();
      expect(names.map(({ name }) => name).toSorted()).toEqual([
        'A. Boldt',
        'Ada Boldt',
        'Kai Ruud',
        'Lund',
        'Norland Front',
      ]);
      expect(names.map(({ id }) => id)).toEqual(names.map(({ id }) => id).toSorted());
      expect(names.find(({ id }) => id === BOLDT)).toEqual({
        id: BOLDT,
        name: 'Ada Boldt',
        certain: null,
        votes: { person: 6, organisation: 0, place: 0, demonym: 0, none: 1 },
        articles: 3,
        mentions: 4,
        inStory: 3,
      });
      const whole = {
        article: later.article.id,
        sentence: { start: 0, end: later.article.body.text.length },
      };
      expect([...new Set(await reader.actors.namesAt([whole]))]).toEqual([
        BOLDT,
        RUUD,
        LUND,
        FRONT,
      ]);
    });

    test('passages come with the names in them whose kind is known', async () => {
      const { reader, writer, later, undated } = await knownLibrary(openStore);
      const named = async ({ article }: ArticleEntry) =>
        (await reader.passagesOf(article.id)).flatMap(({ names }) =>
          names.map(({ start, end, kind }) => [article.body.text.slice(start, end), kind]),
        );
      expect(await named(later)).toEqual([
        ['Ada Boldt', 'person'],
        ['Kai Ruud', 'person'],
        ['Lund', 'place'],
        ['Boldt', 'person'],
        ['Ruud', 'person'],
        ['Norland Front', 'organisation'],
      ]);
      expect(await named(undated)).toContainEqual(['Ada Boldt', 'person']);
      const certain = findingsIn(undated, [{ name: 'Ada Boldt', certain: 'organisation' }]);
      await writer.actors.storeFindings('v1', new Map([[undated.article.id, certain]]));
      expect(await named(undated)).toEqual([['Ada Boldt', 'organisation']]);
    });

    test('a name whose kind is certain is another name', async () => {
      const { reader, writer, earlier } = await knownLibrary(openStore);
      const found = findingsIn(earlier, [
        { name: 'Norland', certain: 'place' },
        { name: 'Norland' },
      ]);
      await writer.actors.storeFindings('v1', new Map([[earlier.article.id, found]]));
      const names = (await reader.actors.names()).filter(({ name }) => name === 'Norland');
      expect(names.map(({ certain }) => certain).toSorted()).toEqual([null, 'place']);
    });

    test('mentions come oldest article first, undated ones last', async () => {
      const library = await knownLibrary(openStore);
      const { actors } = library.reader;
      const mentions = await actors.mentions([BOLDT], {});
      expect(pathsOf(mentions, library)).toEqual([
        'earlier.md',
        'later.md',
        'later.md',
        'undated.md',
      ]);
      expect(mentions[0]).toEqual({
        article: library.earlier.article.id,
        published: '2024-11-01',
        name: BOLDT,
        form: 'Ada Boldt',
        setting: 'text',
        sentence: sentenceOf(library.earlier, 'neighbour'),
        ...placeOf(library.earlier, 'Ada Boldt'),
      });
      const latest = await actors.mentions([BOLDT], { latestFirst: true, limit: 3 });
      expect(latest.map(({ form }) => form)).toEqual(['Ada Boldt', 'Boldt', 'Ada Boldt']);
      expect(pathsOf(latest, library)).toEqual(['later.md', 'later.md', 'earlier.md']);
      expect(await actors.mentions([], {})).toEqual([]);
      expect(await actors.mentions([idOf('Nobody')], {})).toEqual([]);
    });

    test('forms and appearances count mentions', async () => {
      const library = await knownLibrary(openStore);
      const { actors } = library.reader;
      const forms = await actors.forms([BOLDT, idOf('A. Boldt')], {});
      expect(forms).toMatchObject([
        { form: 'Ada Boldt', name: BOLDT, mentions: 3, first: { published: '2024-11-01' } },
        { form: 'A. Boldt', name: idOf('A. Boldt'), mentions: 1, first: { published: null } },
        { form: 'Boldt', name: BOLDT, mentions: 1, first: { published: '2025-03-06' } },
      ]);
      expect(await actors.forms([BOLDT], { limit: 1 })).toHaveLength(1);
      const appearances = await actors.appearances([BOLDT, LUND], {});
      expect(pathsOf(appearances, library)).toEqual(['earlier.md', 'later.md', 'undated.md']);
      expect(appearances).toMatchObject([
        { published: '2024-11-01', mentions: 1, inStory: 1 },
        { published: '2025-03-06', mentions: 3, inStory: 3 },
        { published: null, mentions: 2, inStory: 1 },
      ]);
    });

    test('roles, statements, ties and memberships are those of the names, on either side', async () => {
      const { reader, later } = await knownLibrary(openStore);
      const { actors } = reader;
      expect(await actors.roles([BOLDT], {})).toMatchObject([
        { text: 'neighbour', tense: 'former' },
        { text: 'Envoy', tense: 'current', of: BOLDT, ...placeOf(later, 'Envoy') },
      ]);
      expect(await actors.roles([BOLDT], { latestFirst: true, limit: 1 })).toMatchObject([
        { text: 'Envoy' },
      ]);
      expect(await actors.statements([BOLDT, RUUD], {})).toEqual([
        {
          article: later.article.id,
          published: '2025-03-06',
          speaker: BOLDT,
          form: 'report',
          text: 'the talks were open',
          sentence: sentenceOf(later, 'said'),
          ...placeOf(later, 'the talks were open'),
        },
      ]);
      const met = { form: 'met', articles: 1, sentence: sentenceOf(later, 'met') };
      expect(await actors.ties([BOLDT], {})).toMatchObject([{ ...met, other: RUUD }]);
      const ties = await actors.ties([RUUD], {});
      expect(ties.map(({ other, form }) => [other, form])).toEqual(
        expect.arrayContaining([
          [BOLDT, 'met'],
          [FRONT, 'named'],
        ]),
      );
      expect(ties).toHaveLength(2);
      expect(await actors.ties([RUUD], { limit: 1 })).toHaveLength(1);
      expect(await actors.countArticles([RUUD, FRONT])).toBe(1);
      expect(await actors.countArticles([RUUD], { files: ['earlier.md'] })).toBe(0);
      for (const name of [RUUD, FRONT]) {
        expect(await actors.memberships([name], {})).toMatchObject([
          { person: RUUD, organisation: FRONT, article: later.article.id },
        ]);
      }
    });

    test.each<[ArticleFilter, string[]]>([
      [{ files: ['later.md'] }, ['later.md']],
      [{ within: ['earlier.md', 'undated.md'] }, ['earlier.md', 'undated.md']],
      [{ publishers: ['the herald'] }, ['later.md']],
      [{ since: '2024-11-30', until: '2025-01-01' }, ['earlier.md']],
      [{ files: ['nothing.md'] }, []],
      [{}, ['earlier.md', 'later.md', 'undated.md']],
    ])('the filter %j hides all of other articles', async (filter, visible) => {
      const library = await knownLibrary(openStore);
      const { actors } = library.reader;
      const every = [BOLDT, RUUD, LUND, FRONT, idOf('A. Boldt')];
      for (const read of readings(actors, every)) {
        const all = await read({});
        const expected = pathsOf(all, library).filter((path) => visible.includes(path));
        expect(pathsOf(await read(filter), library)).toEqual(expected);
      }
      const names = await actors.names(filter);
      const articles = names.find(({ id }) => id === BOLDT)?.articles ?? 0;
      expect(articles).toBe(visible.length);
      expect(names.some(({ id }) => id === RUUD)).toBe(visible.includes('later.md'));
      const forms = await actors.forms(every, { filter });
      expect(forms.every(({ first }) => visible.includes(pathsOf([first], library)[0] ?? ''))).toBe(
        true,
      );
    });

    test('reports are articles less reprints', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const text = Array.from({ length: 40 }, (_, n) => `Sentence ${n} tells of matter ${n * n}.`);
      const samples = ['a.md', 'b.md', 'c.md'].map((path) => ({
        path,
        paragraphs: path === 'c.md' ? text.map((one) => one.replaceAll('e', 'o')) : text,
      }));
      const entries = await storeArticles(writer, encoder, samples);
      const ids = entries.map(({ article }) => article.id);
      expect(await reader.actors.reports(ids)).toBe(0);
      const found = entries.map((entry) => [entry.article.id, findingsIn(entry, [])] as const);
      await writer.actors.storeFindings('v1', new Map(found));
      expect(await reader.actors.reports(ids)).toBe(2);
      expect(await reader.actors.reports(ids.slice(0, 2))).toBe(1);
    });

    test('sentences come with their lines, and those that are gone are left out', async () => {
      const { reader, later } = await knownLibrary(openStore);
      const article = later.article.id;
      const leads = sentenceOf(later, 'leads');
      const met = sentenceOf(later, 'met');
      const gone = articleEntry({ path: 'gone.md', paragraphs: ['Gone.'] }).article.id;
      const sentences = await reader.actors.sentences([
        { article, sentence: leads },
        { article: gone, sentence: met },
        { article, sentence: { start: 0, end: 10_000 } },
        { article, sentence: { start: met.start, end: leads.end } },
        { article, sentence: met },
      ]);
      expect(sentences).toMatchObject([
        {
          sentence: { ...leads, kind: 'paragraph', lines: [4, 4] },
          article: { path: 'later.md', publisher: 'The Herald' },
        },
        { sentence: { text: 'Envoy Ada Boldt met Kai Ruud in Lund on March 5.', lines: [3, 3] } },
      ]);
      expect(sentences[0]?.sentence.text).toBe('Ruud leads the Norland Front.');
    });
  });
}

type Read = (filter: ArticleFilter) => Promise<readonly { readonly article: string }[]>;

function readings(actors: ActorReader, names: readonly ReturnType<typeof idOf>[]): Read[] {
  return [
    (filter) => actors.mentions(names, { filter }),
    (filter) => actors.appearances(names, { filter }),
    (filter) => actors.roles(names, { filter }),
    (filter) => actors.statements(names, { filter }),
    (filter) => actors.ties(names, { filter }),
    (filter) => actors.memberships(names, { filter }),
    (filter) => actors.events({ names, filter }),
    (filter) => actors.events({ filter }),
  ];
}
