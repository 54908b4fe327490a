/** The measures of a ranking, by the names that reports and requirements use. */
export const RANKING_METRICS = ['ndcg@10', 'mrr@10', 'recall@10', 'hit@4'] as const;

/** The name of a measure of a ranking. */
export type RankingMetric = (typeof RANKING_METRICS)[number];

/** Every measure of one ranking, or its mean over many, each from 0 to 1. */
export type RankingScores = Readonly<Record<RankingMetric, number>>;

/** What assessors said of documents for one query: the grade by document id; relevant from 1 on, as in trec_eval. */
export type Judgements = ReadonlyMap<string, number>;

/** All measures of a ranking. @param ranking document ids, best first, each once */
export function scoreRanking(ranking: readonly string[], judgements: Judgements): RankingScores {
  return {
    'ndcg@10': ndcgAt(10, ranking, judgements),
    'mrr@10': reciprocalRankAt(10, ranking, judgements),
    'recall@10': recallAt(10, ranking, judgements),
    'hit@4': hitAt(4, ranking, judgements),
  };
}

/**
 * Normalised discounted cumulative gain of the first `k` documents (Järvelin and Kekäläinen, 2002), as trec_eval's
 * `ndcg_cut` has it, which BEIR reports by way of pytrec_eval: the gain is the grade itself, not 2^grade − 1, the
 * discount of rank r is log2(r + 1), and the ideal is the best order of all judged documents. 0 where none is relevant.
 */
export function ndcgAt(k: number, ranking: readonly string[], judgements: Judgements): number {
  const gains = ranking.map((id) => judgements.get(id) ?? 0);
  const ideal = [...judgements.values()].sort((a, b) => b - a);
  const best = discountedGain(ideal.slice(0, k));
  return best === 0 ? 0 : discountedGain(gains.slice(0, k)) / best;
}

/** One over the rank of the first relevant document among the first `k` (Voorhees, 1999); 0 where there is none. */
export function reciprocalRankAt(
  k: number,
  ranking: readonly string[],
  judgements: Judgements,
): number {
  const place = ranking.slice(0, k).findIndex((id) => isRelevant(id, judgements));
  return place === -1 ? 0 : 1 / (place + 1);
}

/** The share of all relevant documents that stand among the first `k`; 0 where none is relevant. */
export function recallAt(k: number, ranking: readonly string[], judgements: Judgements): number {
  const relevant = [...judgements.keys()].filter((id) => isRelevant(id, judgements)).length;
  const found = ranking.slice(0, k).filter((id) => isRelevant(id, judgements)).length;
  return relevant === 0 ? 0 : found / relevant;
}

/** 1 where a relevant document stands among the first `k`, else 0. */
export function hitAt(k: number, ranking: readonly string[], judgements: Judgements): number {
  return ranking.slice(0, k).some((id) => isRelevant(id, judgements)) ? 1 : 0;
}

/** The mean of every measure over rankings; 0 where there are none. */
export function meanScores(scores: readonly RankingScores[]): RankingScores {
  const mean = (metric: RankingMetric) =>
    scores.reduce((sum, score) => sum + score[metric], 0) / Math.max(1, scores.length);
  return {
    'ndcg@10': mean('ndcg@10'),
    'mrr@10': mean('mrr@10'),
    'recall@10': mean('recall@10'),
    'hit@4': mean('hit@4'),
  };
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + Math.max(0, gain) / Math.log2(place + 2), 0);
}

function isRelevant(id: string, judgements: Judgements): boolean {
  return (judgements.get(id) ?? 0) >= 1;
}
