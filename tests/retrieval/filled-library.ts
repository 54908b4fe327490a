import { onTestFinished } from 'vitest';
import { type LibraryReader, SqliteLibrary } from '../../src/library/index.js';
import type { SearchQuery } from '../../src/retrieval/index.js';
import { createHashEncoder } from '../embedding/hash-encoder.js';
import { libraryFolder } from '../library/library-folder.js';
import { type SampleArticle, storeArticles } from '../library/sample-articles.js';

/** The encoder of the libraries that {@link fillLibrary} makes. */
export const encoder = createHashEncoder();

/** Articles about a handful of matters that share words with each other. */
export const ARTICLES: readonly SampleArticle[] = [
  {
    path: 'talks/doha.md',
    title: 'Envoys meet in Doha',
    publisher: 'The Herald',
    date: '2025-03-05',
    paragraphs: [
      'American envoys met Hamas officials in Doha. It was the first direct meeting.',
      'The White House confirmed the meeting on Wednesday.',
    ],
  },
  {
    path: 'talks/cairo.md',
    title: 'Cairo talks resume',
    publisher: 'Gulf Daily',
    date: '2023-12-20',
    paragraphs: ['Mediators resumed the talks in Cairo. A truce is far away.'],
  },
  {
    path: 'court.txt',
    title: 'Court annuls listing',
    date: '2014-12-17',
    paragraphs: ['The court annulled the listing of Hamas. The freeze of its funds stays.'],
  },
  {
    path: 'oil.txt',
    title: 'Oil falls',
    paragraphs: ['The price of oil fell to 63 dollars.', 'Traders met the news with a shrug.'],
  },
];

/** Makes a library of articles and gives its folder. */
export async function fillLibrary(
  articles: readonly SampleArticle[] = ARTICLES,
  options: { readonly tokens?: boolean } = {},
): Promise<string> {
  const folder = await libraryFolder();
  const writer = await new SqliteLibrary(folder).openWriter();
  await writer.prepare({ corpus: '/corpus', model: encoder.identity });
  await storeArticles(writer, encoder, articles, options);
  await writer.finish(new Date(0));
  await writer.close();
  return folder;
}

/** A reader of a library that is closed when the test ends. */
export async function openReader(folder: string): Promise<LibraryReader> {
  const reader = await new SqliteLibrary(folder).openReader();
  onTestFinished(() => reader.close());
  return reader;
}

/** A question as a query. */
export async function query(text: string, more: Partial<SearchQuery> = {}): Promise<SearchQuery> {
  return { text, encoding: await encoder.encodeQuestion(text), limit: 5, ...more };
}
