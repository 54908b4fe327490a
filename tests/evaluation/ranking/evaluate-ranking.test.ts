import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBeirSet } from '../../../src/evaluation/ranking/beir-set.js';
import { layOutDocuments } from '../../../src/evaluation/ranking/corpus-folder.js';
import { evaluateRanking } from '../../../src/evaluation/ranking/evaluate-ranking.js';
import type { RankingReport } from '../../../src/evaluation/ranking/ranking-report.js';
import { indexCorpus, isCurrent, SqliteLibrary } from '../../../src/library/index.js';
import { DEFAULT_RETRIEVAL, HybridRetriever } from '../../../src/retrieval/index.js';
import { createHashEncoder } from '../../embedding/hash-encoder.js';
import { silentRecognizer } from '../../library/sample-recognizer.js';

const DOCUMENTS = [
  ['otters', 'Sea otters crack shells with stones that they keep under an arm.'],
  ['bridge', 'The stone bridge over the Neretva was rebuilt after the war.'],
  ['bread', 'Sourdough bread rises slowly because wild yeast needs time.'],
  ['comet', 'The comet will return to the inner solar system in 2061.'],
  ['empty', ''],
] as const;

const QUERIES = [
  ['q1', 'when will the comet return'],
  ['q2', 'stones that otters keep'],
  ['q3', 'wild yeast'],
  ['q4', 'never judged'],
] as const;

const QRELS = [
  'query-id\tcorpus-id\tscore',
  'q1\tcomet\t1',
  'q2\totters\t1',
  'q2\tempty\t1',
  'q3\tbridge\t1',
];

let folder = '';
let library = new SqliteLibrary('');
let report: RankingReport;
const encoder = createHashEncoder();
const jsonLines = (records: readonly object[]) => records.map((r) => JSON.stringify(r)).join('\n');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-evaluation-'));
  const documents = DOCUMENTS.map(([_id, text]) => ({ _id, title: '', text }));
  await writeFile(join(folder, 'corpus.jsonl'), jsonLines(documents));
  await writeFile(
    join(folder, 'queries.jsonl'),
    jsonLines(QUERIES.map(([_id, text]) => ({ _id, text }))),
  );
  await writeFile(join(folder, 'qrels.tsv'), QRELS.join('\n'));
  library = new SqliteLibrary(join(folder, 'library'));
  const set = await readBeirSet(folder);
  const corpus = join(folder, 'library', 'documents');
  const ids = await layOutDocuments(set.corpusFile, corpus);
  const now = () => new Date('2025-03-05T12:00:00Z');
  await indexCorpus({
    corpus,
    store: library,
    encoder,
    recognizer: silentRecognizer,
    tokens: true,
    rebuild: false,
    now,
  });
  const reader = await library.openReader();
  const retriever = new HybridRetriever(reader);
  const words = new HybridRetriever(reader, { ...DEFAULT_RETRIEVAL, textShare: 1 });
  report = await evaluateRanking({
    set,
    documents: ids,
    library: reader,
    encoder,
    rankings: [
      { name: 'all', retriever, rerank: true },
      { name: 'text', retriever: words, rerank: false },
    ],
  });
  await reader.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a benchmark run through library and retrieval', () => {
  it('indexes the documents and nothing that lies beside them', () => {
    expect(report).toMatchObject({ documents: 5, passages: 4, queries: 3, unjudged: 1 });
  });

  it('names documents by their ids and finds the right ones first', () => {
    const first = report.results.map(({ id, rankings }) => [id, rankings.all?.documents[0]?.id]);
    expect(first).toEqual([
      ['q1', 'comet'],
      ['q2', 'otters'],
      ['q3', 'bread'],
    ]);
  });

  it('measures each query against its judgements, and counts documents that cannot be found', () => {
    const [comet, otters] = report.results.map(({ rankings }) => rankings.all?.scores);
    expect(comet).toEqual({ 'ndcg@10': 1, 'mrr@10': 1, 'recall@10': 1, 'hit@4': 1 });
    expect(otters?.['recall@10']).toBe(0.5);
    expect(otters?.['ndcg@10']).toBeCloseTo(1 / (1 + 1 / Math.log2(3)), 12);
    expect(report.unfindable).toBe(1);
  });

  it('gives the mean of every ranking over all judged queries', () => {
    const [all, text] = report.means;
    expect([all?.ranking, text?.ranking]).toEqual(['all', 'text']);
    const each = report.results.map(({ rankings }) => rankings.all?.scores['mrr@10'] ?? -1);
    expect(all?.scores['mrr@10']).toBeCloseTo(
      (each[0] ?? 0) / 3 + (each[1] ?? 0) / 3 + (each[2] ?? 0) / 3,
      12,
    );
  });

  it('ranks by words alone only what shares a word with the query', () => {
    const yeast = report.results.find(({ id }) => id === 'q3');
    expect(yeast?.rankings.text?.documents.map(({ id }) => id)).toEqual(['bread']);
  });

  it('leaves a library that the next run finds current', async () => {
    const corpus = join(folder, 'library', 'documents');
    await layOutDocuments(join(folder, 'corpus.jsonl'), corpus);
    const recognizer = silentRecognizer.version;
    expect(await isCurrent(library, { corpus, tokens: true, recognizer })).toBe(true);
  });
});
