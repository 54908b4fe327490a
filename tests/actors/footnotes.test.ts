import { expect, test } from 'vitest';
import { Footnotes } from '../../src/actors/footnotes.js';
import type { CorpusPath } from '../../src/corpus/index.js';
import type { SentencePlace, SourceSentence } from '../../src/library/index.js';
import { told } from './dossiers/records.js';

/** A library of articles that are gone where their names begin with "gone"; `asked` are the places looked up. */
function readerOf() {
  const asked: SentencePlace[] = [];
  const sentences = async (places: readonly SentencePlace[]): Promise<SourceSentence[]> => {
    asked.push(...places);
    return places
      .filter(({ article }) => !article.startsWith('gone'))
      .map(({ article, sentence }) => ({
        sentence: { ...sentence, kind: 'paragraph', text: `${article} says so.`, lines: [1, 1] },
        article: {
          id: article,
          path: `${article}.txt` as CorpusPath,
          record: null,
          passages: 1,
          title: 'News',
          publisher: 'Levant Wire',
          url: null,
          author: null,
          language: 'en',
          dating: { status: 'undated', why: 'no date' },
        },
      }));
  };
  return { asked, sentences };
}

test('sentences are loaded once, and numbered in the order in which they are cited', async () => {
  const reader = readerOf();
  const notes = await Footnotes.load(reader, [told('a'), told('b'), told('a'), told('c')]);
  expect(reader.asked.map(({ article }) => article)).toEqual(['a', 'b', 'c']);
  expect(notes.citations).toEqual([]);
  expect(notes.cite([told('b'), told('a'), told('b')])).toEqual([1, 2]);
  expect(notes.cite([told('a')])).toEqual([2]);
  expect(notes.citations.map(({ n, file }) => [n, file])).toEqual([
    [1, 'b.txt'],
    [2, 'a.txt'],
  ]);
});

test('a place that is gone has no number and tells nothing', async () => {
  const notes = await Footnotes.load(readerOf(), [told('gone'), told('a')]);
  expect(notes.cite([told('gone'), told('a')])).toEqual([1]);
  expect([notes.textAt(told('gone')), notes.articleAt(told('gone'))]).toEqual([null, null]);
  expect([notes.publisherAt(told('gone')), notes.dateAt(told('gone'))]).toEqual([null, null]);
  expect([notes.textAt(told('a')), notes.publisherAt(told('a'))]).toEqual([
    'a says so.',
    'Levant Wire',
  ]);
});
