import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SqliteLibrary } from '../../src/library/index.js';
import {
  HybridRetriever,
  type SearchResult,
  ThreadedRetriever,
} from '../../src/retrieval/index.js';
import { libraryFolder } from '../library/library-folder.js';
import { storeArticles } from '../library/sample-articles.js';
import { ARTICLES, encoder, fillLibrary, openReader, query } from './filled-library.js';

const open = (folder: string, threads = 1) => {
  const retriever = new ThreadedRetriever(folder, { threads });
  onTestFinished(() => retriever.close());
  return retriever;
};

describe('ThreadedRetriever', () => {
  test('finds what the retriever finds in this thread', async () => {
    const folder = await fillLibrary();
    const here = new HybridRetriever(await openReader(folder));
    const there = open(folder, 2);
    const queries = await Promise.all([
      query('When did American envoys meet Hamas?'),
      query('oil', { limit: 2, filter: { files: ['*.txt'] } }),
      query('truce talks', { rerank: false }),
      query(''),
    ]);
    const found = await Promise.all([...queries, ...queries].map((one) => there.search(one)));
    for (const [at, one] of [...queries, ...queries].entries()) {
      expect(found[at]?.hits).toEqual((await here.search(one)).hits);
    }
  });

  test('sees what is written while it runs', async () => {
    const folder = await fillLibrary();
    const retriever = open(folder);
    const paths = ({ hits }: SearchResult) => hits.map(({ passage }) => passage.article.path);
    const flood = await query('flood');
    await retriever.search(flood);
    const writer = await new SqliteLibrary(folder).openWriter();
    await storeArticles(writer, encoder, [
      { path: 'flood.txt', paragraphs: ['A flood hit the coast.'] },
    ]);
    expect(paths(await retriever.search(flood))[0]).toBe('flood.txt');
    await writer.close();
  });

  test('faults cross the thread with their code, and do not stay', async () => {
    const folder = join(await libraryFolder(), 'library');
    const retriever = open(folder);
    const question = await query('envoys');
    for (let n = 0; n < 2; n += 1) {
      await expect(retriever.search(question)).rejects.toMatchObject({
        name: 'FootnoteError',
        code: 'library/missing',
        context: { folder },
      });
    }
    const writer = await new SqliteLibrary(folder).openWriter();
    await writer.prepare({ corpus: '/corpus', model: encoder.identity });
    await storeArticles(writer, encoder, ARTICLES);
    await writer.close();
    expect((await retriever.search(question)).hits[0]?.passage.article.path).toBe('talks/doha.md');
    await rm(folder, { recursive: true });
  });
});
