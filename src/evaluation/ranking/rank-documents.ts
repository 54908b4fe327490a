import type { Hit } from '../../retrieval/index.js';
import type { JudgedQuery } from './beir-set.js';

/** A document with the score of its best passage. */
export interface RankedDocument {
  readonly id: string;
  readonly score: number;
}

/**
 * Ranks documents by their best passages. A document is the record of its file that bears its id; hits without a score
 * are no finds. Of documents with equal scores the one with the later id comes first, as in trec_eval. A document that
 * has the id of the query is taken for the query itself and passed over, as in BEIR, unless it was judged.
 */
export function rankDocuments(
  hits: readonly Hit[],
  { id: own, judgements }: JudgedQuery,
): RankedDocument[] {
  const best = new Map<string, number>();
  for (const { passage, score } of hits) {
    const id = passage.article.record;
    if (id === null || score <= 0 || (id === own && !judgements.has(id))) continue;
    best.set(id, Math.max(score, best.get(id) ?? 0));
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}
