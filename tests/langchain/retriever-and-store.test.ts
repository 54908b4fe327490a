import { Document } from '@langchain/core/documents';
import { describe, expect, test } from 'vitest';
import {
  FootnoteEmbeddings,
  FootnoteRetriever,
  FootnoteVectorStore,
} from '../../src/langchain/index.js';
import { HybridRetriever } from '../../src/retrieval/index.js';
import { encoder, fillLibrary, openReader } from '../retrieval/filled-library.js';

const DOHA = {
  source: 'talks/doha.md',
  lines: [3, 3],
  title: 'Envoys meet in Doha',
  publisher: 'The Herald',
  url: null,
  date: { value: '2025-03-05', precision: 'day' },
};

describe('FootnoteRetriever', () => {
  const make = async (more: { k?: number; filter?: { files: readonly string[] } } = {}) => {
    const retriever = new HybridRetriever(await openReader(await fillLibrary()));
    return new FootnoteRetriever({ retriever, encoder, ...more });
  };

  test('gives passages as documents with their origin', async () => {
    const documents = await (await make()).invoke('American envoys met Hamas');
    expect(documents).toHaveLength(4);
    expect(documents[0]).toBeInstanceOf(Document);
    expect(documents[0]).toMatchObject({
      pageContent: 'American envoys met Hamas officials in Doha. It was the first direct meeting.',
      metadata: { ...DOHA, score: expect.any(Number) },
    });
    expect(documents[0]?.id).toBe(documents[0]?.metadata.passageId);
  });

  test('keeps to number and filter, and runs in a chain', async () => {
    expect(await (await make({ k: 1 })).invoke('Hamas')).toHaveLength(1);
    const chain = (await make({ filter: { files: ['court.txt'] } })).pipe((documents) =>
      documents.map(({ metadata }) => metadata.source),
    );
    expect(await chain.invoke('American envoys met Hamas')).toEqual(['court.txt']);
  });
});

describe('FootnoteVectorStore', () => {
  const make = async () =>
    new FootnoteVectorStore(new FootnoteEmbeddings(encoder), await openReader(await fillLibrary()));

  test('gives the nearest passages with their cosines', async () => {
    const store = await make();
    const found = await store.similaritySearchWithScore('American envoys met Hamas officials', 3);
    expect(found).toHaveLength(3);
    expect(found[0]?.[0]).toMatchObject({ metadata: DOHA });
    const scores = found.map(([, score]) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores[0]).toBeLessThanOrEqual(1);
    expect(found[0]?.[0].metadata.score).toBe(scores[0]);
    expect(store._vectorstoreType()).toBe('footnote');
  });

  test('keeps to the filter, also as a retriever', async () => {
    const store = await make();
    const filter = { publishers: ['gulf daily'] };
    const sources = (documents: readonly Document[]) =>
      documents.map(({ metadata }) => metadata.source);
    expect(sources(await store.similaritySearch('Hamas', 5, filter))).toEqual(['talks/cairo.md']);
    expect(sources(await store.asRetriever({ k: 5, filter }).invoke('Hamas'))).toEqual([
      'talks/cairo.md',
    ]);
  });

  test('takes no documents', async () => {
    const store = await make();
    const refusal = { code: 'library/read-only' };
    await expect(store.addDocuments()).rejects.toMatchObject(refusal);
    await expect(store.addVectors()).rejects.toMatchObject(refusal);
  });
});
