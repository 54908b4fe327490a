import { describe, expect, test } from 'vitest';
import {
  DEFAULT_RETRIEVAL,
  type Hit,
  HybridRetriever,
  type RetrievalSettings,
  type SearchResult,
} from '../../src/retrieval/index.js';
import type { SampleArticle } from '../library/sample-articles.js';
import { ARTICLES, fillLibrary, openReader, query } from './filled-library.js';

const open = async (
  articles?: readonly SampleArticle[],
  settings: Partial<RetrievalSettings> = {},
) =>
  new HybridRetriever(await openReader(await fillLibrary(articles)), {
    ...DEFAULT_RETRIEVAL,
    ...settings,
  });
const pathsOf = ({ hits }: SearchResult) => hits.map(({ passage }) => passage.article.path);
/** The mean match of each sentence. */
const sentenceScores = (hit: Hit | undefined) =>
  (hit?.matches?.sentences ?? []).map(
    (matches) => matches.reduce((sum, match) => sum + match, 0) / matches.length,
  );
const QUESTION = 'When did American envoys meet Hamas?';

describe('HybridRetriever', () => {
  test('finds the passage, with what each signal says of it and of its sentences', async () => {
    const result = await (await open()).search(await query(QUESTION));
    const [best, second] = result.hits;
    expect(best?.passage.text).toBe(
      'American envoys met Hamas officials in Doha. It was the first direct meeting.',
    );
    expect(best?.score).toBeGreaterThan(second?.score ?? 1);
    expect(best?.signals).toEqual({
      text: { rank: 1, score: expect.any(Number) },
      vector: { rank: 1, score: expect.any(Number) },
      late: { rank: 1, score: expect.any(Number) },
    });
    expect(best?.signals.vector?.score).toBeGreaterThan(0.3);
    expect(sentenceScores(best)).toHaveLength(2);
    expect(sentenceScores(best)[0]).toBeGreaterThan(sentenceScores(best)[1] ?? 1);
    expect(best?.matches?.context).toHaveLength(best?.matches?.sentences[0]?.length ?? -1);
    expect(result.hits.map(({ score }) => score)).toEqual(
      result.hits.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(result.retrieveMs).toBeGreaterThan(0);
    expect(result.rerankMs).toBeGreaterThan(0);
  });

  test('a passage without a word of the question comes by its vector alone', async () => {
    const { hits } = await (await open()).search(await query('Hamas', { limit: 9 }));
    expect(hits).toHaveLength(6);
    const oil = hits.find(({ passage }) => passage.text.startsWith('The price of oil'));
    expect(oil?.signals.text).toBeNull();
    expect(oil?.signals.vector).not.toBeNull();
    expect(hits[0]?.signals.text).not.toBeNull();
  });

  test('gives no more than the limit, even where it is above the number of candidates', async () => {
    const retriever = await open(ARTICLES, { candidates: 2 });
    expect((await retriever.search(await query(QUESTION, { limit: 1 }))).hits).toHaveLength(1);
    expect((await retriever.search(await query(QUESTION, { limit: 4 }))).hits).toHaveLength(4);
    expect((await retriever.search(await query(QUESTION, { limit: 0 }))).hits).toEqual([]);
  });

  test('keeps to the filter', async () => {
    const retriever = await open();
    const filtered = async (filter: Parameters<typeof query>[1]) =>
      new Set(pathsOf(await retriever.search(await query(QUESTION, filter))));
    expect(await filtered({ filter: { files: ['talks/cairo.md'] } })).toEqual(
      new Set(['talks/cairo.md']),
    );
    expect(await filtered({ filter: { until: '2014-12-31' } })).toEqual(new Set(['court.txt']));
    expect(await filtered({ filter: { publishers: ['nobody'] } })).toEqual(new Set());
  });

  test('without late interaction the first order stands', async () => {
    const retriever = await open();
    const { hits } = await retriever.search(await query(QUESTION, { rerank: false }));
    expect(hits[0]?.passage.article.path).toBe('talks/doha.md');
    for (const { signals, matches } of hits) {
      expect(signals.late).toBeNull();
      expect(matches).toBeNull();
    }
  });

  test('late interaction prefers the words in one place to the words all over', async () => {
    // Both passages hold the same words, and the second holds more besides.
    const scattered = {
      path: 'scattered.txt',
      title: 'A',
      paragraphs: [
        'Rain came late. Frost came early. Snow fell for a week or so in the north this time.',
      ],
    };
    const together = { path: 'together.txt', title: 'B', paragraphs: ['Rain and frost and snow.'] };
    const retriever = await open([scattered, together], { lateShare: 1 });
    const { hits } = await retriever.search(await query('rain frost snow'));
    const best = (path: string) =>
      Math.max(...sentenceScores(hits.find(({ passage }) => passage.article.path === path)));
    expect(best('together.txt')).toBeGreaterThan(best('scattered.txt'));
    expect(hits.every(({ signals }) => signals.late !== null)).toBe(true);
  });

  test('only the best candidates are looked at; the others follow in their order', async () => {
    const plain = await (await open()).search(await query(QUESTION, { limit: 9, rerank: false }));
    const retriever = await open(ARTICLES, { reranked: 2 });
    const { hits } = await retriever.search(await query(QUESTION, { limit: 9 }));
    expect(hits.map(({ signals }) => signals.late !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(hits.slice(2).map(({ passage }) => passage.id)).toEqual(
      plain.hits.slice(2).map(({ passage }) => passage.id),
    );
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every(Number.isFinite)).toBe(true);
  });

  test('a library without token vectors is searched without late interaction', async () => {
    const folder = await fillLibrary(ARTICLES, { tokens: false });
    const retriever = new HybridRetriever(await openReader(folder));
    const { hits } = await retriever.search(await query(QUESTION));
    expect(hits[0]?.passage.article.path).toBe('talks/doha.md');
    expect(hits.every(({ signals }) => signals.late === null)).toBe(true);
  });

  test('questions without words, without tokens or without a match are no error', async () => {
    const retriever = await open();
    for (const text of ['', '?', '🙂', 'zzzz qqqq', '"OR AND NOT"', 'a'.repeat(5_000)]) {
      const { hits } = await retriever.search(await query(text));
      for (const { score } of hits) expect(score, text.slice(0, 20)).toBeGreaterThanOrEqual(0);
    }
  });

  test('an empty library gives nothing', async () => {
    expect((await (await open([])).search(await query(QUESTION))).hits).toEqual([]);
  });

  test('words that are everywhere are not looked up beyond the budget', async () => {
    const many = Array.from({ length: 40 }, (_, n) => ({
      path: `${n}.txt`,
      paragraphs: [`the daily record of the town, number${n}`],
    }));
    const retriever = await open(many, { wordBudget: 10 });
    const { hits } = await retriever.search(
      await query('the daily record of the town number7', { limit: 40, rerank: false }),
    );
    expect(hits[0]?.passage.article.path).toBe('7.txt');
    // Two words are always looked up: the rarest, and one that is in all of them.
    const byVectorOnly = await (await open(many, { wordBudget: 1_000 })).search(
      await query('number7 zzzz', { limit: 40, rerank: false }),
    );
    expect(byVectorOnly.hits.filter(({ signals }) => signals.text !== null)).toHaveLength(1);
  });
});
