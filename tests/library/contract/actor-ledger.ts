import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../src/corpus/index.js';
import { pathOf, storeArticles } from '../sample-articles.js';
import { eventIn, findingsIn, idOf, sentenceOf } from '../sample-findings.js';
import { BOLDT, knownLibrary, RUUD } from './known-library.js';
import { type OpenStore, openLibrary } from './open-library.js';

const VERSIONS = { findings: 'v1', events: 'e1' };
const ALL = 100;

/** What is to be read is told by versions, and stored as a whole. */
export function describeActorLedger(openStore: OpenStore): void {
  describe('actor ledger', () => {
    test('articles are unread until they are stored, and unread again when their file changes', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const { actors } = writer;
      expect(await actors.unread('v1', ALL)).toEqual([]);
      expect(await reader.actors.hasUnread(VERSIONS)).toBe(false);
      const samples = ['a.md', 'b.md', 'c.md'].map((path) => ({
        path,
        paragraphs: ['It rained.'],
      }));
      const entries = await storeArticles(writer, encoder, samples);
      const ids = entries.map(({ article }) => article.id).toSorted();
      expect(await actors.unread('v1', ALL)).toEqual(ids);
      expect(await actors.unread('v1', 2)).toEqual(ids.slice(0, 2));
      // There is nothing to find events in before names are read.
      expect(await actors.withStaleEvents('e1', ALL)).toEqual([]);
      await actors.storeFindings(
        'v1',
        new Map(entries.map((e) => [e.article.id, findingsIn(e, [])])),
      );
      expect(await actors.unread('v1', ALL)).toEqual([]);
      expect(await actors.unread('v2', ALL)).toEqual(ids);
      expect(await actors.withStaleEvents('e1', ALL)).toEqual(ids);
      expect(await reader.actors.hasUnread(VERSIONS)).toBe(true);
      await actors.storeEvents('e1', new Map(ids.map((id) => [id, []])));
      expect(await actors.withStaleEvents('e1', ALL)).toEqual([]);
      expect(await actors.withStaleEvents('e2', 2)).toEqual(ids.slice(0, 2));
      expect(await reader.actors.hasUnread(VERSIONS)).toBe(false);
      expect(await reader.actors.hasUnread({ ...VERSIONS, findings: 'v2' })).toBe(true);
      expect(await reader.actors.hasUnread({ ...VERSIONS, events: 'e2' })).toBe(true);
      const [changed] = await storeArticles(writer, encoder, [
        { path: 'b.md', paragraphs: ['It snowed.'] },
      ]);
      expect(await actors.unread('v1', ALL)).toEqual([changed?.article.id]);
    });

    test('articles come with their text and their present date; another date makes their events stale', async () => {
      const { writer, undated, later } = await knownLibrary(openStore);
      const { id, title, body } = undated.article;
      expect(await writer.actors.article(id)).toEqual({
        id,
        title,
        publisher: null,
        author: null,
        language: 'en',
        date: null,
        body,
      });
      const value = '2025-03-05';
      const date = { value, precision: 'day', basis: 'inferred', why: 'test' } as const;
      const settled = { article: id, date, linked: [], sources: [] };
      await writer.dates.settle([settled], [id, later.article.id]);
      expect(await writer.actors.article(id)).toMatchObject({ date });
      expect(await writer.actors.withStaleEvents('e1', ALL)).toEqual([id]);
      await writer.actors.storeEvents('e1', new Map([[id, []]]));
      await writer.dates.settle([settled], [id]);
      expect(await writer.actors.withStaleEvents('e1', ALL)).toEqual([]);
      await writer.dates.settle([{ ...settled, date: null }], [id]);
      expect(await writer.actors.withStaleEvents('e1', ALL)).toEqual([id]);
      expect(await writer.actors.unread('v1', ALL)).toEqual([]);
      expect(await writer.actors.article('0000000000000000' as ArticleId)).toBeNull();
    });

    test('findings replace what was found in the article, and leave the others', async () => {
      const { writer, reader, later } = await knownLibrary(openStore);
      const { generation } = await reader.state();
      const found = findingsIn(later, [{ name: 'Kai Ruud', votes: { person: 1 } }]);
      await writer.actors.storeFindings('v2', new Map([[later.article.id, found]]));
      expect(await reader.generation()).toBeGreaterThan(generation);
      const names = await reader.actors.names();
      expect(names.find(({ id }) => id === BOLDT)).toMatchObject({ articles: 2, mentions: 2 });
      expect(names.find(({ id }) => id === RUUD)).toMatchObject({
        articles: 1,
        mentions: 1,
        votes: { person: 1 },
      });
      expect(names.some(({ name }) => name === 'Norland Front')).toBe(false);
      expect(await reader.actors.ties([BOLDT, RUUD], {})).toEqual([]);
      expect(await reader.actors.statements([BOLDT], {})).toEqual([]);
    });

    test('a file that is removed takes all that was found in it along', async () => {
      const { writer, reader } = await knownLibrary(openStore);
      await writer.removeFiles([pathOf('later.md')]);
      const names = await reader.actors.names();
      expect(names.map(({ name }) => name).toSorted()).toEqual(['A. Boldt', 'Ada Boldt', 'Lund']);
      expect(await reader.actors.mentions([RUUD], {})).toEqual([]);
      expect(await reader.actors.roles([BOLDT], {})).toMatchObject([{ text: 'neighbour' }]);
      expect(await reader.actors.events({ since: '2025-01-01' })).toEqual([]);
      await writer.finish(new Date(0));
      expect(await reader.actors.names()).toEqual(names);
      await writer.clear();
      expect(await reader.actors.names()).toEqual([]);
      expect(await reader.actors.events({})).toEqual([]);
    });

    test('what cannot be stored leaves everything as it was', async () => {
      const { writer, reader, later, earlier } = await knownLibrary(openStore);
      const before = await reader.actors.names();
      const generation = await reader.generation();
      const sentence = sentenceOf(later, 'met');
      const stranger = { a: RUUD, b: idOf('Nobody'), form: 'met', sentence } as const;
      const found = new Map([
        [earlier.article.id, findingsIn(earlier, [{ name: 'Norland' }])],
        [later.article.id, findingsIn(later, [{ name: 'Kai Ruud' }], { encounters: [stranger] })],
      ]);
      await expect(writer.actors.storeFindings('v2', found)).rejects.toThrow();
      expect(await reader.actors.names()).toEqual(before);
      expect(await reader.actors.ties([BOLDT], {})).toHaveLength(1);
      expect(await writer.actors.unread('v1', ALL)).toEqual([]);
      expect(await reader.generation()).toBe(generation);
    });

    test('articles that are gone are passed over', async () => {
      const { writer, reader, later } = await knownLibrary(openStore);
      await writer.removeFiles([pathOf('later.md')]);
      const generation = await reader.generation();
      const { id } = later.article;
      await writer.actors.storeFindings(
        'v1',
        new Map([[id, findingsIn(later, [{ name: 'Lund' }])]]),
      );
      await writer.actors.storeEvents('e1', new Map([[id, [eventIn(later, 'March 5', '2025')]]]));
      expect(
        await reader.actors.namesAt([{ article: id, sentence: { start: 0, end: 1000 } }]),
      ).toEqual([]);
      expect(await reader.actors.events({ since: '2025-01-01' })).toEqual([]);
      expect(await reader.generation()).toBe(generation);
    });
  });
}
