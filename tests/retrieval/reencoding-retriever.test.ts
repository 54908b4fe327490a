import { expect, test } from 'vitest';
import { HybridRetriever, ReencodingRetriever } from '../../src/retrieval/index.js';
import { encoder, fillLibrary, openReader } from './filled-library.js';

const QUESTION = 'Who met the envoys in Doha?';

async function search(rerank?: boolean) {
  const library = await openReader(await fillLibrary());
  const stored = new HybridRetriever(library);
  const retriever = new ReencodingRetriever({ retriever: stored, encoder, library });
  const query = {
    text: QUESTION,
    encoding: await encoder.encodeQuestion(QUESTION),
    limit: 3,
    ...(rerank === undefined ? {} : { rerank }),
  };
  return { again: await retriever.search(query), kept: await stored.search(query) };
}

test('encoding the candidates again gives the order that stored token vectors give', async () => {
  const { again, kept } = await search();
  expect(again.hits.length).toBeGreaterThan(1);
  expect(again.hits.map(({ passage }) => passage.id)).toEqual(
    kept.hits.map(({ passage }) => passage.id),
  );
  expect(again.hits[0]?.matches).toEqual(kept.hits[0]?.matches);
  expect(again.hits[0]?.signals.late?.rank).toBe(kept.hits[0]?.signals.late?.rank);
});

test('nothing is encoded where no reranking is wanted', async () => {
  const { again } = await search(false);
  expect(again.hits.every(({ matches }) => matches === null)).toBe(true);
});
