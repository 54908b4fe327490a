import { describe, expect, test } from 'vitest';
import type { TextHash } from '../../../src/library/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { articleEntry, fileRecord, pathOf, storeArticles } from '../sample-articles.js';
import { type OpenStore, openLibrary, openReader, openWriter } from './open-library.js';

const NOW = new Date('2025-03-06T10:00:00Z');
const first = { path: 'a.txt', paragraphs: ['The minister resigned.', 'The cabinet met.'] };
const second = { path: 'b.txt', paragraphs: ['The harbour reopened.'] };

/** Writing is incremental, atomic, visible at once and done by one at a time. */
export function describeWriting(openStore: OpenStore): void {
  describe('writing', () => {
    test('storing a file again replaces all of it', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const [before] = await storeArticles(writer, encoder, [first, second]);
      const { generation } = await reader.state();
      const changed = { path: 'a.txt', paragraphs: ['The cabinet met.', 'A successor is named.'] };
      const [after] = await storeArticles(writer, encoder, [changed]);
      const gone = before?.passages[0]?.passage.id;
      const kept = after?.passages[0]?.passage.id;
      expect(await reader.state()).toMatchObject({ files: 2, articles: 2, passages: 3 });
      expect((await reader.state()).generation).toBeGreaterThan(generation);
      expect(await reader.passages(gone === undefined ? [] : [gone])).toEqual([]);
      expect(kept).toBe(before?.passages[1]?.passage.id);
      expect(await reader.matchText({ words: ['minister'], limit: 5 })).toEqual([]);
      expect(await reader.matchText({ words: ['successor'], limit: 5 })).toHaveLength(1);
    });

    test('a removed file takes its articles along and leaves the others', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const [entry] = await storeArticles(writer, encoder, [first, second]);
      const { generation } = await reader.state();
      await writer.removeFiles([pathOf('a.txt'), pathOf('never-there.txt')]);
      expect(await reader.state()).toMatchObject({ files: 1, articles: 1, passages: 1 });
      expect((await reader.state()).generation).toBeGreaterThan(generation);
      expect(entry && (await reader.article(entry.article.id))).toBeNull();
      expect(await reader.matchText({ words: ['cabinet'], limit: 5 })).toEqual([]);
      expect(await reader.containsWord('cabinet')).toBe(false);
      expect(await reader.containsWord('harbour')).toBe(true);
    });

    test('touched files keep their articles', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [first]);
      const touched = fileRecord('a.txt', { mtime: 1_800_000_000_000_000_001n, size: 1001 });
      await writer.touchFiles([touched]);
      expect(await reader.files()).toEqual([touched]);
      expect(await reader.state()).toMatchObject({ articles: 1, passages: 2 });
    });

    test('vectors are asked for once, and once more when token vectors are wanted too', async () => {
      const { writer, encoder } = await openLibrary(openStore);
      const hashes = articleEntry(first).passages.map(({ textHash }) => textHash);
      const other = 'ab'.repeat(16) as TextHash;
      const missing = (tokens: boolean) => writer.missingEmbeddings([...hashes, other], { tokens });
      expect(await missing(false)).toEqual(new Set([...hashes, other]));
      await storeArticles(writer, encoder, [first], { tokens: false });
      expect(await missing(false)).toEqual(new Set([other]));
      expect(await missing(true)).toEqual(new Set([...hashes, other]));
      await storeArticles(writer, encoder, [first], { tokens: true });
      expect(await missing(true)).toEqual(new Set([other]));
      expect(await writer.missingEmbeddings([], { tokens: true })).toEqual(new Set());
    });

    test('finishing drops the vectors that no passage uses, and only those', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [first, second]);
      await writer.removeFiles([pathOf('a.txt')]);
      expect((await reader.state()).embeddings).toBe(3);
      await writer.finish(NOW);
      expect(await reader.state()).toMatchObject({ embeddings: 1, passages: 1 });
    });

    test('a file that cannot be stored leaves everything as it was', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [first]);
      const before = await reader.state();
      const changed = articleEntry({ path: 'a.txt', paragraphs: ['Never embedded.'] });
      const fresh = articleEntry({
        path: 'c.txt',
        paragraphs: ['The cabinet met.', 'Never either.'],
      });
      await expect(writer.storeFile(fileRecord('a.txt'), [changed])).rejects.toThrow();
      await expect(writer.storeFile(fileRecord('c.txt'), [fresh])).rejects.toThrow();
      expect(await reader.state()).toEqual(before);
      expect(await reader.matchText({ words: ['minister'], limit: 5 })).toHaveLength(1);
      expect(await reader.matchText({ words: ['never'], limit: 5 })).toEqual([]);
    });

    test('a reader that is open sees every change with its next call', async () => {
      const { store, writer, reader, encoder } = await openLibrary(openStore);
      const { vector } = await encoder.encodeQuestion('the harbour reopened');
      const nearest = async () => {
        const [best] = await reader.matchVector({ vector, limit: 1 });
        const [passage] = await reader.passages(best === undefined ? [] : [best.id]);
        return passage?.text;
      };
      expect(await nearest()).toBeUndefined();
      await storeArticles(writer, encoder, [first]);
      expect(await nearest()).toMatch(/cabinet|minister/u);
      await storeArticles(writer, encoder, [second]);
      expect(await nearest()).toBe('The harbour reopened.');
      await writer.finish(NOW);
      expect(await nearest()).toBe('The harbour reopened.');
      await writer.removeFiles([pathOf('b.txt')]);
      expect(await nearest()).toMatch(/cabinet|minister/u);
      await writer.close();
      const next = await openWriter(store);
      await storeArticles(next, encoder, [
        { path: 'd.txt', paragraphs: ['Harbour reopened, the.'] },
      ]);
      expect(await nearest()).toBe('Harbour reopened, the.');
    });

    test('there is one writer at a time', async () => {
      const { store, writer } = await openLibrary(openStore);
      await expect(store.openWriter()).rejects.toMatchObject({ code: 'library/locked' });
      await expect(store.openWriter()).rejects.toMatchObject({ code: 'library/locked' });
      await writer.close();
      const next = await openWriter(store);
      await expect(store.openWriter()).rejects.toMatchObject({ code: 'library/locked' });
      await next.close();
    });

    test('closing twice is as good as once', async () => {
      const { store, writer, reader } = await openLibrary(openStore);
      await writer.close();
      await writer.close();
      await reader.close();
      await reader.close();
      expect((await (await openReader(store)).state()).corpus).toBe('/corpus');
    });

    test('another model is refused until the library was cleared', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [first]);
      await writer.finish(NOW);
      const other = createHashEncoder(32);
      const origin = { corpus: '/corpus', model: other.identity };
      await expect(writer.prepare(origin)).rejects.toMatchObject({ code: 'model/mismatch' });
      expect((await reader.state()).model).toEqual(encoder.identity);

      await writer.clear();
      expect(await reader.state()).toMatchObject({
        model: null,
        files: 0,
        passages: 0,
        embeddings: 0,
      });
      const { vector } = await other.encodeQuestion('the cabinet met');
      expect(await reader.matchVector({ vector, limit: 3 })).toEqual([]);
      await writer.prepare(origin);
      await storeArticles(writer, other, [first, second]);
      await writer.finish(NOW);
      const [best] = await reader.matchVector({ vector, limit: 1 });
      const [passage] = await reader.passages(best === undefined ? [] : [best.id]);
      expect(passage?.text).toBe('The cabinet met.');
      expect((await reader.state()).vectorIndexProblem).toBeNull();
    });

    test('the corpus folder can be set anew', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      expect(await writer.recordedCorpus()).toBe('/corpus');
      await writer.prepare({ corpus: '/moved', model: encoder.identity });
      expect(await writer.recordedCorpus()).toBe('/moved');
      expect((await reader.state()).corpus).toBe('/moved');
    });

    test('finishing says what became of the vector index', async () => {
      const { writer, encoder } = await openLibrary(openStore);
      expect(await writer.finish(NOW)).toEqual({ action: 'kept' });
      await storeArticles(writer, encoder, [first]);
      expect(await writer.finish(NOW)).toMatchObject({ action: 'rebuilt', added: 2 });
      expect(await writer.finish(NOW)).toEqual({ action: 'kept' });
      const paragraphs = Array.from({ length: 1500 }, (_, n) => `Paragraph ${n} of a long report.`);
      await storeArticles(writer, encoder, [{ path: 'long.txt', paragraphs }]);
      expect(await writer.finish(NOW)).toEqual({ action: 'extended', added: 1500 });
      await writer.removeFiles([pathOf('long.txt')]);
      expect(await writer.finish(NOW)).toMatchObject({ action: 'rebuilt', added: 2 });
    });
  });
}
