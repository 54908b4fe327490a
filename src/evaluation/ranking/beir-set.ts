import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { malformed, recordsOfFile } from '../read-lines.js';
import { readQrels } from './qrels.js';
import type { Judgements } from './ranking-metrics.js';

/** A query with at least one document that was judged relevant. */
export interface JudgedQuery {
  readonly id: string;
  readonly text: string;
  readonly judgements: Judgements;
}

/** A retrieval benchmark in the layout of BEIR (Thakur et al., 2021), without its documents. */
export interface BeirSet {
  /** The folder's name. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly corpusFile: string;
  /** In the order of queries.jsonl. */
  readonly queries: readonly JudgedQuery[];
  /** Queries for which no document was judged relevant: nothing can be measured with them. */
  readonly unjudged: number;
}

/** The id of a document or query: at most as long as the id of a record that the corpus reader keeps. */
export const beirId = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().trim().min(1).max(200),
);

const query = z.object({ _id: beirId, text: z.string().trim().min(1) });

/** The ids of the documents that were judged relevant to a query. */
export function relevantIn({ judgements }: JudgedQuery): string[] {
  return [...judgements].filter(([, grade]) => grade >= 1).map(([id]) => id);
}

/** Where the judgements of a BEIR folder may stand: those of the test part are the ones that results are given for. */
const QRELS = ['qrels.tsv', join('qrels', 'test.tsv')];

/** Whether a folder looks like a BEIR set: it has a corpus and queries. */
export function isBeirFolder(folder: string): boolean {
  return ['corpus.jsonl', 'queries.jsonl'].every((name) => existsSync(join(folder, name)));
}

/**
 * Reads the queries and judgements of a BEIR folder.
 * @throws FootnoteError `eval/malformed`, also for judgements of a query that is not there
 */
export async function readBeirSet(path: string): Promise<BeirSet> {
  const folder = resolve(path);
  const qrels = QRELS.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (qrels === undefined) throw malformed(folder, null, `it has no ${QRELS.join(' and no ')}`);
  const judgements = new Map(await readQrels(qrels));
  const queriesFile = join(folder, 'queries.jsonl');
  const queries: JudgedQuery[] = [];
  const met = new Set<string>();
  for await (const { number, record } of recordsOfFile(queriesFile, query)) {
    const id = record._id;
    if (met.has(id)) throw malformed(queriesFile, number, `the query “${id}” is there twice`);
    met.add(id);
    const own = judgements.get(id);
    judgements.delete(id);
    if (own !== undefined && [...own.values()].some((grade) => grade >= 1)) {
      queries.push({ id, text: record.text, judgements: own });
    }
  }
  const [unknown] = judgements.keys();
  if (unknown !== undefined) {
    throw malformed(qrels, null, `it judges the query “${unknown}”, which queries.jsonl lacks`);
  }
  const corpusFile = join(folder, 'corpus.jsonl');
  const unjudged = met.size - queries.length;
  return { name: basename(folder), folder, corpusFile, queries, unjudged };
}
