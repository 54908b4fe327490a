import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../../src/corpus/index.js';
import type { ArticleFilter } from '../../../src/library/index.js';
import { pathOf, storeArticles } from '../sample-articles.js';
import { type OpenStore, openLibrary } from './open-library.js';

const ARTICLES = [
  { path: 'a.txt', publisher: 'The Herald', date: '2025-03-05' },
  { path: 'gulf/b.md', publisher: 'Ülke Gazetesi', date: '2025-02' },
  { path: 'gulf/doha/c.md', date: '2024' },
  { path: 'gulf+/d.md', publisher: 'the herald' },
].map((article) => ({ ...article, paragraphs: ['Envoys met in Doha.'] }));

const EVERY = ['a', 'b', 'c', 'd'];
const A = articleIdOf(pathOf('a.txt'), null);
const B = articleIdOf(pathOf('gulf/b.md'), null);
const GONE = articleIdOf(pathOf('gone.txt'), null);
const CASES: readonly (readonly [ArticleFilter, readonly string[]])[] = [
  [{}, EVERY],
  [{ files: [], publishers: [] }, EVERY],
  [{ files: ['a.txt'] }, ['a']],
  [{ files: ['./a.txt', '/gulf+/'] }, ['a', 'd']],
  [{ files: ['A.TXT'] }, []],
  [{ files: ['gulf'] }, ['b', 'c']],
  [{ files: ['gulf/doha'] }, ['c']],
  [{ files: ['gul'] }, []],
  [{ files: ['*.txt'] }, ['a']],
  [{ files: ['*/*.md'] }, ['b', 'd']],
  [{ files: ['**/*.md'] }, ['b', 'c', 'd']],
  [{ files: ['gulf/**'] }, ['b', 'c']],
  [{ files: ['gulf/**/c.md'] }, ['c']],
  [{ files: ['g*/d*'] }, ['c', 'd']],
  [{ files: ['(a|b).txt', '[a].txt', 'a?txt'] }, []],
  [{ files: ['/'] }, EVERY],
  [{ publishers: ['THE HERALD'] }, ['a', 'd']],
  [{ publishers: ['ülke gazetesi', 'nobody'] }, ['b']],
  [{ publishers: ['herald'] }, []],
  [{ since: '2025-03-05' }, ['a']],
  [{ since: '2025-02-28' }, ['a', 'b']],
  [{ since: '2025-03-06' }, []],
  [{ until: '2025-03-04' }, ['b', 'c']],
  [{ until: '2025-02-01' }, ['b', 'c']],
  [{ until: '2025-01-31' }, ['c']],
  [{ until: '2023-12-31' }, []],
  [{ since: '2024-06-15', until: '2024-06-15' }, ['c']],
  [{ since: '2025-02-10', publishers: ['the herald'], files: ['*'] }, ['a']],
  [{ within: [] }, EVERY],
  [{ within: ['gulf', 'a.txt'] }, ['a', 'b', 'c']],
  [{ within: ['gulf'], files: ['a.txt', 'gulf/doha'] }, ['c']],
  [{ within: ['gulf'], files: ['a.txt'] }, []],
  [{ without: [] }, EVERY],
  [{ without: [A, B, GONE] }, ['c', 'd']],
  [{ without: [B], files: ['gulf'] }, ['c']],
  [{ without: [A], files: ['a.txt'] }, []],
];

/** A filter holds for lists and for both kinds of search alike. */
export function describeFilters(openStore: OpenStore): void {
  describe('filters', () => {
    test.each(CASES)('%j', async (filter, expected) => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, ARTICLES);
      const { vector } = await encoder.encodeQuestion('envoys met in doha');
      const named = (paths: readonly string[]) =>
        paths.map((path) => path.replace(/^.*\/|\..*$/gu, '')).toSorted();
      const namesOf = async (found: Awaited<ReturnType<typeof reader.matchText>>) => {
        const passages = await reader.passages(found.map(({ id }) => id));
        return named(passages.map(({ article }) => article.path));
      };
      expect(named((await reader.articles({ filter })).map(({ path }) => path))).toEqual(expected);
      expect(await namesOf(await reader.matchText({ words: ['doha'], limit: 9, filter }))).toEqual(
        expected,
      );
      expect(await namesOf(await reader.matchVector({ vector, limit: 9, filter }))).toEqual(
        expected,
      );
    });

    test('the limit counts what the filter lets through', async () => {
      const { writer, reader, encoder } = await openLibrary(openStore);
      await storeArticles(writer, encoder, ARTICLES);
      const filter = { files: ['gulf'] };
      const { vector } = await encoder.encodeQuestion('envoys met in doha');
      expect(await reader.matchText({ words: ['doha'], limit: 1, filter })).toHaveLength(1);
      expect(await reader.matchVector({ vector, limit: 1, filter })).toHaveLength(1);
      expect(await reader.articles({ filter, limit: 1, offset: 1 })).toMatchObject([
        { path: 'gulf/doha/c.md' },
      ]);
    });
  });
}
