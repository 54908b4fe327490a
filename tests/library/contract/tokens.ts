import { describe, expect, test } from 'vitest';
import { encoderInputOf, type LibraryReader } from '../../../src/library/index.js';
import { pathOf, storeArticles } from '../sample-articles.js';
import { type OpenLibrary, type OpenStore, openLibrary } from './open-library.js';

const first = {
  path: 'a.txt',
  title: 'News',
  paragraphs: ['Rain fell. Rain again.', 'Snow fell.'],
};
const second = { path: 'b.txt', title: 'News', paragraphs: ['Snow fell.', 'Hail broke roofs.'] };

/** Token vectors come back bit by bit; their frequencies count passages, whatever happens to them. */
export function describeTokens(openStore: OpenStore): void {
  describe('token vectors', () => {
    const frequencies = async ({ reader, encoder }: OpenLibrary, text: string) => {
      const { tokens } = await encoder.encodeQuestion(text);
      return [...(await reader.tokenFrequencies(tokens.ids))];
    };
    const passageIds = async (reader: LibraryReader) => {
      const articles = await reader.articles();
      const all = await Promise.all(articles.map(({ id }) => reader.passagesOf(id)));
      return all.flat().map(({ id }) => id);
    };

    test('come back as they were stored', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      const entries = await storeArticles(writer, encoder, [first]);
      for (const { passage } of entries.flatMap(({ passages }) => passages)) {
        const [encoding] = await encoder.encodePassages([encoderInputOf(passage)], {
          tokens: true,
        });
        const stored = (await reader.tokenVectors([passage.id])).get(passage.id);
        expect(stored).toEqual(encoding?.tokens);
      }
    });

    test('ids of any size are kept', async () => {
      const { writer, reader } = await openLibrary(openStore);
      const encoder = (await openLibrary(openStore)).encoder;
      for (const [n, ids] of [[1, 65_535], [1, 65_536], [2_000_000_000, 3], []].entries()) {
        const small = {
          ...encoder,
          encodePassages: async () => [
            {
              vector: Float32Array.from({ length: 64 }, (_, d) => (d === n ? 1 : 0)),
              tokens: {
                ids: Int32Array.from(ids),
                counts: Int32Array.of(ids.length, 0),
                bits: Uint8Array.from({ length: ids.length * 8 }, (_, at) => at * 37),
              },
            },
          ],
        };
        const sample = { path: `${n}.txt`, paragraphs: [`Number ${n}.`] };
        const [entry] = await storeArticles(writer, small, [sample]);
        const id = entry?.passages[0]?.passage.id;
        const stored = id && (await reader.tokenVectors([id])).get(id);
        expect(stored).toEqual((await small.encodePassages())[0]?.tokens);
      }
      expect([
        ...(await reader.tokenFrequencies([1, 65_535, 65_536, 2_000_000_000, 3, 4])),
      ]).toEqual([2, 1, 1, 1, 1, 0]);
    });

    test('frequencies count passages, not occurrences, in the order of the ids', async () => {
      const library = await openLibrary(openStore);
      await storeArticles(library.writer, library.encoder, [first, second]);
      expect(await frequencies(library, 'snow rain fell absent snow news')).toEqual([
        2, 1, 3, 0, 2, 4,
      ]);
    });

    test('frequencies follow replaced and removed files down to nothing', async () => {
      const library = await openLibrary(openStore);
      const { writer, encoder } = library;
      await storeArticles(writer, encoder, [first, second]);
      await storeArticles(writer, encoder, [{ ...first, paragraphs: ['Hail broke roofs.'] }]);
      expect(await frequencies(library, 'snow rain fell hail')).toEqual([1, 0, 1, 2]);
      await storeArticles(writer, encoder, [{ ...first, paragraphs: ['Hail broke roofs.'] }]);
      expect(await frequencies(library, 'snow rain fell hail')).toEqual([1, 0, 1, 2]);
      await writer.removeFiles([pathOf('a.txt'), pathOf('a.txt'), pathOf('b.txt')]);
      expect(await frequencies(library, 'snow rain fell hail news')).toEqual([0, 0, 0, 0, 0]);
    });

    test('passages without token vectors have none, and their tokens count all the same', async () => {
      const library = await openLibrary(openStore);
      const { writer, reader, encoder } = library;
      await storeArticles(writer, encoder, [first], { tokens: false });
      expect(await reader.tokenVectors(await passageIds(reader))).toEqual(new Map());
      expect(await frequencies(library, 'snow rain')).toEqual([1, 1]);
    });

    test('token vectors can come later, and no count changes by it', async () => {
      const library = await openLibrary(openStore);
      const { writer, reader, encoder } = library;
      await storeArticles(writer, encoder, [first], { tokens: false });
      // Brings token vectors for "Snow fell.", which the first file has as well.
      await storeArticles(writer, encoder, [second]);
      expect(await frequencies(library, 'snow rain hail')).toEqual([2, 1, 1]);
      await storeArticles(writer, encoder, [first]);
      expect(await frequencies(library, 'snow rain hail')).toEqual([2, 1, 1]);
      expect((await reader.tokenVectors(await passageIds(reader))).size).toBe(4);
    });
  });
}
