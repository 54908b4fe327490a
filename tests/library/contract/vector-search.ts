import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../bench/seeded-random.js';
import type { PassageId } from '../../../src/corpus/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { cosine, NO_TOKENS, randomVector } from '../random-vectors.js';
import {
  articleEntry,
  fileRecord,
  pathOf,
  type SampleArticle,
  storeArticles,
} from '../sample-articles.js';
import { type OpenLibrary, type OpenStore, openLibrary } from './open-library.js';

const DIMENSION = 32;
const NOW = new Date('2025-03-06T10:00:00Z');

/** Vector search finds the passages that stand in the library now, with their cosines. */
export function describeVectorSearch(openStore: OpenStore): void {
  describe('vector search', () => {
    const random = seededRandom(7);
    const open = () => openLibrary(openStore, createHashEncoder(DIMENSION));

    /** Stores articles of 100 passages each with vectors drawn at random; gives the vector of every passage. */
    const storeRandom = async ({ writer }: OpenLibrary, from: number, to: number) => {
      const vectors = new Map<PassageId, Float32Array>();
      for (let n = from; n < to; n += 1) {
        const entry = articleEntry(randomArticle(n));
        const embeddings = entry.passages.map(({ passage, textHash }) => {
          const vector = randomVector(random, DIMENSION);
          vectors.set(passage.id, vector);
          return { textHash, encoding: { vector, tokens: NO_TOKENS } };
        });
        await writer.storeEmbeddings(embeddings);
        await writer.storeFile(fileRecord(entry.article.path), [entry]);
      }
      return vectors;
    };
    const queries = Array.from({ length: 15 }, () => randomVector(random, DIMENSION));

    /** Share of the true neighbours that are found. Scores must be the cosines, in falling order. */
    const recall = async (
      { reader }: OpenLibrary,
      vectors: ReadonlyMap<PassageId, Float32Array>,
      limit: number,
    ) => {
      let found = 0;
      for (const vector of queries) {
        const exact = [...vectors]
          .map(([id, of]) => ({ id, score: cosine(vector, of) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit);
        const given = await reader.matchVector({ vector, limit });
        expect(given).toHaveLength(limit);
        for (const { id, score } of given) {
          expect(score).toBeCloseTo(cosine(vector, vectors.get(id) ?? new Float32Array()), 5);
        }
        expect(given.map(({ score }) => score)).toEqual(
          given.map(({ score }) => score).toSorted((a, b) => b - a),
        );
        const right = new Set(exact.map(({ id }) => id));
        found += given.filter(({ id }) => right.has(id)).length;
      }
      return found / (queries.length * limit);
    };

    test('is exact before the vector index is made and all but exact after', async () => {
      const library = await open();
      const few = await storeRandom(library, 0, 9);
      expect(await recall(library, few, 10)).toBe(1);
      const all = new Map([...few, ...(await storeRandom(library, 9, 26))]);
      await library.writer.finish(NOW);
      expect(await recall(library, all, 10)).toBeGreaterThan(0.97);
      expect(await recall(library, all, 100)).toBeGreaterThan(0.97);
      expect((await library.reader.state()).vectorIndexProblem).toBeNull();
    });

    test('joins what came since to what is indexed, and leaves out what went', async () => {
      const library = await open();
      const vectors = await storeRandom(library, 0, 15);
      await library.writer.finish(NOW);
      await recall(library, vectors, 10);
      for (const [id, vector] of await storeRandom(library, 15, 18)) vectors.set(id, vector);
      expect(await recall(library, vectors, 10)).toBeGreaterThan(0.97);
      for (const n of [0, 3, 16]) {
        const { article, passages } = articleEntry(randomArticle(n));
        await library.writer.removeFiles([article.path]);
        for (const { passage } of passages) vectors.delete(passage.id);
      }
      expect(await recall(library, vectors, 10)).toBeGreaterThan(0.97);
      await library.writer.finish(NOW);
      expect(await recall(library, vectors, 10)).toBeGreaterThan(0.97);
      for (const [id, vector] of await storeRandom(library, 20, 31)) vectors.set(id, vector);
      await library.writer.finish(NOW);
      expect(await recall(library, vectors, 10)).toBeGreaterThan(0.97);
    });

    test('gives no more than there is, and no more than asked for', async () => {
      const { reader, writer, encoder } = await open();
      await storeArticles(writer, encoder, [
        { path: 'a.txt', paragraphs: ['One.', 'Two.', 'Three.'] },
      ]);
      const { vector } = await encoder.encodeQuestion('two');
      expect(await reader.matchVector({ vector, limit: 2 })).toHaveLength(2);
      expect(await reader.matchVector({ vector, limit: 500 })).toHaveLength(3);
      expect(await reader.matchVector({ vector, limit: 0 })).toEqual([]);
      await writer.finish(NOW);
      expect(await reader.matchVector({ vector, limit: 500 })).toHaveLength(3);
    });

    test('gives every passage that shares a text, until the last of them is gone', async () => {
      const { reader, writer, encoder } = await open();
      const shared = { title: 'Same', paragraphs: ['A statement that all papers print.'] };
      const paths = ['a.txt', 'b.txt', 'c.txt'];
      const entries = await storeArticles(
        writer,
        encoder,
        paths.map((path) => ({ path, ...shared })),
      );
      await storeArticles(writer, encoder, [
        { path: 'd.txt', paragraphs: ['Quite another thing.'] },
      ]);
      expect(await reader.state()).toMatchObject({ passages: 4, embeddings: 2 });
      await writer.finish(NOW);
      const { vector } = await encoder.encodeQuestion('same a statement that all papers print.');
      const ids = async () =>
        (await reader.matchVector({ vector, limit: 3 })).map(({ id }) => id).toSorted();
      expect(await ids()).toEqual(
        entries.map(({ passages }) => passages[0]?.passage.id).toSorted(),
      );
      await writer.removeFiles(['a.txt', 'b.txt'].map(pathOf));
      const [best] = await reader.matchVector({ vector, limit: 1 });
      expect(best?.id).toBe(entries[2]?.passages[0]?.passage.id);
      expect(await ids()).toHaveLength(2);
      await writer.removeFiles([pathOf('c.txt')]);
      expect(await ids()).toHaveLength(1);
    });

    test('finds what it wants although all that is nearer was removed or filtered out', async () => {
      const library = await open();
      const vectors = await storeRandom(library, 0, 15);
      await library.writer.finish(NOW);
      const paths = Array.from({ length: 14 }, (_, n) => pathOf(`random/${n}.txt`));
      const left = articleEntry(randomArticle(14)).passages.map(({ passage }) => passage.id);
      const filter = { files: ['random/14.txt'] };
      const vector = queries[0] ?? new Float32Array(DIMENSION);
      const filtered = await library.reader.matchVector({ vector, limit: 100, filter });
      expect(filtered.map(({ id }) => id).toSorted()).toEqual(left.toSorted());
      expect(filtered[0]?.score).toBeCloseTo(
        Math.max(...left.map((id) => cosine(vector, vectors.get(id) ?? new Float32Array()))),
        5,
      );
      await library.writer.removeFiles(paths);
      const remaining = await library.reader.matchVector({ vector, limit: 100 });
      expect(new Set(remaining.map(({ id }) => id))).toEqual(new Set(left));
    });
  });
}

function randomArticle(n: number): SampleArticle {
  const paragraphs = Array.from({ length: 100 }, (_, p) => `Passage ${p} of article ${n}.`);
  return { path: `random/${n}.txt`, paragraphs };
}
