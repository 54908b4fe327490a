import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryReader } from '../../../src/library/index.js';
import { storeArticles } from '../sample-articles.js';
import { type OpenStore, openLibrary } from './open-library.js';

const PARAGRAPHS = [
  'Envoys met in Doha, envoys said, and envoys will meet again.',
  'One of the envoys is from Oslo; the others did not say where they are from, or when they left.',
  'The negotiations are NOT over, she said, AND neither is the war.',
  'São Tomé recalled its consul after Erdoğan spoke in Ankara.',
  'Oil fell to 63.5 dollars.',
];

/** Text search takes words as words, and rare ones count more. */
export function describeTextSearch(openStore: OpenStore): void {
  describe('text search', () => {
    const filled = async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, [
        { path: 'a.txt', title: 'A week of diplomacy', paragraphs: PARAGRAPHS },
      ]);
      return reader;
    };
    const textsOf = async (reader: LibraryReader, words: readonly string[], limit = 10) => {
      const found = await reader.matchText({ words, limit });
      return (await reader.passages(found.map(({ id }) => id))).map(({ ordinal }) => ordinal);
    };

    test('finds passages with any of the words, the best first', async () => {
      const reader = await filled();
      const found = await reader.matchText({ words: ['envoys', 'doha'], limit: 10 });
      expect(await textsOf(reader, ['envoys', 'doha'])).toEqual([0, 1]);
      expect(found[0]?.score).toBeGreaterThan(found[1]?.score ?? 0);
      expect(found[1]?.score).toBeGreaterThan(0);
      expect(await textsOf(reader, ['envoys', 'doha'], 1)).toEqual([0]);
      expect(await textsOf(reader, ['ankara', 'absent'])).toEqual([3]);
    });

    test('reads the context of a passage as well', async () => {
      const reader = await filled();
      expect((await textsOf(reader, ['diplomacy'])).toSorted()).toEqual([0, 1, 2, 3, 4]);
    });

    test('folds case, accents and endings', async () => {
      const reader = await filled();
      expect(await textsOf(reader, ['ERDOGAN'])).toEqual([3]);
      expect(await textsOf(reader, ['Erdoğan'])).toEqual([3]);
      expect(await textsOf(reader, ['sao'])).toEqual([3]);
      expect(await textsOf(reader, ['negotiation'])).toEqual([2]);
      expect(await reader.containsWord('Negotiated')).toBe(true);
      expect(await reader.containsWord('tome')).toBe(true);
    });

    test('tells of words within bounds only', async () => {
      const reader = await filled();
      expect(await reader.containsWord('Erdoğan', ['b', 'a.txt'])).toBe(true);
      expect(await reader.containsWord('Erdoğan', ['nowhere'])).toBe(false);
      expect(await reader.containsWord('Erdoğan', [])).toBe(true);
    });

    test('takes the operators of query languages as words', async () => {
      const reader = await filled();
      expect(await textsOf(reader, ['NOT'])).toContain(2);
      expect((await textsOf(reader, ['NOT', 'AND', 'OR', 'NEAR'])).length).toBeGreaterThan(1);
      for (const word of [
        'doha*',
        '^doha',
        'text:doha',
        '"doha"',
        'doha"',
        'doha)',
        '-doha',
        "doha'",
      ]) {
        expect(await textsOf(reader, [word, 'doha']), word).toEqual([0]);
      }
      expect(await textsOf(reader, ['63.5'])).toEqual([4]);
    });

    test('finds nothing for no words, no letters and words that are not there', async () => {
      const reader = await filled();
      for (const words of [[], [''], ['"'], ['***'], ['\0'], ['…'], ['absent']]) {
        expect(await textsOf(reader, words), JSON.stringify(words)).toEqual([]);
      }
      expect(await textsOf(reader, ['doha'], 0)).toEqual([]);
      for (const word of ['', '"', '-', '\0', 'absent']) {
        expect(await reader.containsWord(word), JSON.stringify(word)).toBe(false);
      }
    });

    test('takes as many words as there are', async () => {
      const reader = await filled();
      const words = Array.from({ length: 2_000 }, (_, n) => `absent${n}`);
      expect(await textsOf(reader, [...words, 'doha'])).toEqual([0]);
    });

    test('no word of a user is an error', async () => {
      const reader = await filled();
      const words = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(words, async (some) => {
          await reader.matchText({ words: some, limit: 3 });
          await Promise.all(some.map((word) => reader.containsWord(word)));
        }),
        { numRuns: 100 },
      );
    });
  });
}
