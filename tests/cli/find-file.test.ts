import { describe, expect, it } from 'vitest';
import { findFile } from '../../src/cli/find-file.js';
import type { CorpusPath } from '../../src/corpus/index.js';
import type { LibraryReader } from '../../src/library/index.js';
import { nearestNames } from '../../src/phrasing/index.js';
import { sampleSummary } from './samples.js';

const names = ['news/talks.md', 'news/truce.md', 'odd:12', 'São.txt'.normalize('NFC')];
const articles = names.map((path) => sampleSummary({ path: path as CorpusPath }));

/** Only what is asked of it here. */
const reader = { articles: async () => articles } as Partial<LibraryReader> as LibraryReader;

const find = (given: string) =>
  findFile(reader, given, { corpus: '/data/corpus', folder: '/data' });

describe('findFile', () => {
  it.each([
    ['news/talks.md', 'news/talks.md', null],
    ['./news/talks.md', 'news/talks.md', null],
    ['corpus/news/talks.md', 'news/talks.md', null],
    ['/data/corpus/news/talks.md:7', 'news/talks.md', [7, 7]],
    ['news/talks.md:12-20', 'news/talks.md', [12, 20]],
    ['odd:12', 'odd:12', null],
    ['odd:12:3', 'odd:12', [3, 3]],
    ['São.txt'.normalize('NFD'), 'São.txt'.normalize('NFC'), null],
  ])('%s is %s, lines %j', async (given, path, lines) => {
    expect(await find(given)).toEqual({ path, lines });
  });

  it.each(['news/talks.md:0', 'news/talks.md:9-3'])('refuses the lines of %s', async (given) => {
    await expect(find(given)).rejects.toMatchObject({ code: 'option/invalid' });
  });

  it('names files like one that is not there', async () => {
    await expect(find('talk.md:3')).rejects.toMatchObject({
      code: 'corpus/file-not-found',
      context: { file: 'talk.md', folder: '/data/corpus', similar: ['news/talks.md'] },
    });
    await expect(find('../../etc/passwd')).rejects.toMatchObject({
      context: { similar: [] },
    });
  });
});

describe('nearestNames', () => {
  const files = ['2025-03-07-trump-warning.html', 'gaza-truce-after-42-days.json', 'a.txt'];

  it.each([
    ['a part', 'truce', ['gaza-truce-after-42-days.json']],
    ['a slip', 'gaza-trcue-after-42-day.json', ['gaza-truce-after-42-days.json']],
    ['other words first', 'trump warning 2025', ['2025-03-07-trump-warning.html']],
    ['nothing alike', 'zzzz', []],
    ['nothing', '', []],
  ])('finds names by %s', (_, given, expected) => {
    expect(nearestNames(given, files)).toEqual(expected);
  });
});
