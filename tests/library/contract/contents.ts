import { describe, expect, test } from 'vitest';
import type { ArticleId, PassageId } from '../../../src/corpus/index.js';
import { fileRecord, pathOf, storeArticles } from '../sample-articles.js';
import { type OpenStore, openLibrary, openReader, openWriter } from './open-library.js';

const COURT = {
  path: 'courts/listing.md',
  title: 'Court annuls listing',
  publisher: 'The Herald',
  author: 'Ana Ruiz',
  date: '2014-12-17',
  paragraphs: ['The court annulled the listing. It kept the freeze.', 'An appeal is open.'],
};
const TALKS = {
  path: 'talks.txt',
  title: 'Envoys met in Doha',
  paragraphs: ['Envoys met in Doha on Wednesday.'],
};

/** What was stored comes back as it was, in the order it had. */
export function describeContents(openStore: OpenStore): void {
  describe('contents', () => {
    test('a place without a library has no reader', async () => {
      const store = await openStore();
      await expect(store.openReader()).rejects.toMatchObject({ code: 'library/missing' });
    });

    test('a library that was only just made is empty', async () => {
      const store = await openStore();
      await openWriter(store);
      const reader = await openReader(store);
      const { bytes, ...state } = await reader.state();
      expect(state).toEqual({
        generation: 0,
        corpus: null,
        model: null,
        files: 0,
        articles: 0,
        passages: 0,
        embeddings: 0,
        indexedAt: null,
        vectorIndexProblem: null,
      });
      expect(bytes).toBeGreaterThan(0);
      expect(await reader.articles()).toEqual([]);
      expect(await reader.files()).toEqual([]);
      expect(await reader.matchText({ words: ['court'], limit: 5 })).toEqual([]);
      expect(await reader.matchVector({ vector: Float32Array.of(1, 0), limit: 5 })).toEqual([]);
      expect([...(await reader.tokenFrequencies([1, 2]))]).toEqual([0, 0]);
    });

    test('the state counts what is stored', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [COURT, TALKS]);
      await writer.finish(new Date('2025-03-06T10:00:00Z'));
      expect(await writer.counts()).toEqual({ articles: 2, passages: 3 });
      expect(await reader.state()).toMatchObject({
        corpus: '/corpus',
        model: encoder.identity,
        files: 2,
        articles: 2,
        passages: 3,
        embeddings: 3,
        indexedAt: '2025-03-06T10:00:00.000Z',
        vectorIndexProblem: null,
      });
    });

    test('articles come back whole, dated and undated', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const entries = await storeArticles(writer, encoder, [COURT, TALKS]);
      for (const { article, passages } of entries) {
        expect(await reader.article(article.id)).toEqual({ ...article, passages: passages.length });
      }
      expect(await reader.article('0000000000000000' as ArticleId)).toBeNull();
    });

    test('passages come back with their sentences, lines and article', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const [entry] = await storeArticles(writer, encoder, [COURT]);
      const stored = await reader.passagesOf(entry?.article.id ?? ('' as ArticleId));
      expect(stored).toMatchObject(entry?.passages.map(({ passage }) => passage) ?? []);
      expect(stored[0]?.sentences.map(({ text }) => text)).toEqual([
        'The court annulled the listing.',
        'It kept the freeze.',
      ]);
      expect(stored.map(({ lines }) => lines)).toEqual([
        [3, 3],
        [4, 4],
      ]);
      expect(stored[1]?.article).toMatchObject({
        title: 'Court annuls listing',
        publisher: 'The Herald',
        dating: { status: 'dated', date: { value: '2014-12-17', precision: 'day' } },
        passages: 2,
      });
    });

    test('a file of several articles gives them in its order', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const records = ['9', '10', 'a', '1'];
      const samples = records.map((record) => ({
        path: 'briefs.jsonl',
        record,
        paragraphs: [`Brief number ${record}.`],
      }));
      await storeArticles(writer, encoder, samples);
      const articles = await reader.articlesIn(pathOf('briefs.jsonl'));
      expect(articles.map(({ record }) => record)).toEqual(records);
      expect(await reader.articlesIn(pathOf('other.jsonl'))).toEqual([]);
    });

    test('passages come in the order of the ids, however many, without those that are gone', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const paragraphs = Array.from({ length: 300 }, (_, n) => `Paragraph ${n} of the report.`);
      const [entry] = await storeArticles(writer, encoder, [{ path: 'report.txt', paragraphs }]);
      const ids = entry?.passages.map(({ passage }) => passage.id).reverse() ?? [];
      const gone = 'ffffffffffffffff' as PassageId;
      const asked = Array.from({ length: 40_000 }, (_, n) => ids[n] ?? gone);
      expect((await reader.passages(asked)).map(({ id }) => id)).toEqual(ids);
      expect((await reader.tokenVectors(asked)).size).toBe(ids.length);
      expect(await reader.passages([])).toEqual([]);
    });

    test('files come back with their times to the nanosecond and the reason they were skipped', async () => {
      const { writer, reader } = await openLibrary(openStore);
      const skipped = fileRecord('scan.pdf', {
        size: 3_000_000_000,
        mtime: 1_741_000_000_000_000_001n,
        contentHash: null,
        skipped: { reason: 'too-large', detail: '2861.0 MiB, over 32.0 MiB' },
      });
      await writer.storeFile(skipped, []);
      await writer.storeFile(fileRecord('a.txt'), []);
      expect(await writer.files()).toEqual([fileRecord('a.txt'), skipped]);
      expect(await reader.files()).toEqual([fileRecord('a.txt'), skipped]);
    });

    test('articles are listed by path and found by words in title, publisher, author or path', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [TALKS, COURT]);
      const listed = async (query: Parameters<typeof reader.articles>[0]) =>
        (await reader.articles(query)).map(({ path }) => path);
      expect(await listed({})).toEqual(['courts/listing.md', 'talks.txt']);
      expect(await listed({ limit: 1 })).toEqual(['courts/listing.md']);
      expect(await listed({ limit: 1, offset: 1 })).toEqual(['talks.txt']);
      expect(await listed({ offset: 2 })).toEqual([]);
      expect(await listed({ matching: 'herald RUIZ' })).toEqual(['courts/listing.md']);
      expect(await listed({ matching: 'doha' })).toEqual(['talks.txt']);
      expect(await listed({ matching: 'courts/' })).toEqual(['courts/listing.md']);
      expect(await listed({ matching: 'doha herald' })).toEqual([]);
      expect(await listed({ matching: '%' })).toEqual([]);
    });
  });
}
