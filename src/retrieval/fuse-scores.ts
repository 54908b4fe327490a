/** A candidate with its score. */
export interface Scored<Id> {
  readonly id: Id;
  readonly score: number;
}

/**
 * Adds up signals after scaling each to its highest score, so that a clear lead in one of them counts: a sum of scores
 * keeps what a sum of ranks throws away. A candidate that a signal did not see, or scored below 0, gets nothing from it.
 * @param signals each with its weight, best candidate first
 */
export function fuseScores<Id>(
  signals: readonly { readonly weight: number; readonly scores: readonly Scored<Id>[] }[],
): Scored<Id>[] {
  const sums = new Map<Id, number>();
  for (const { weight, scores } of signals) {
    const highest = scores.reduce((most, { score }) => Math.max(most, score), 0);
    for (const { id, score } of scores) {
      const share = score > 0 ? score / highest : 0;
      sums.set(id, (sums.get(id) ?? 0) + weight * share);
    }
  }
  return [...sums].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}
