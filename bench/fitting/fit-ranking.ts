import { descend } from './descend.js';
import { dot, type Row, scaled, scaleOf, softmax } from './rows.js';

/** How strongly weights are held near zero. */
const RIDGE = 3e-3;

/**
 * Fits weights so that a right candidate comes first among those of its question: the cross-entropy of a softmax over
 * them (ListNet's top-one loss; Cao et al., 2007). Weights are for features on their own scale.
 */
export function fitRanking(rows: readonly Row[], features: number): number[] {
  const scale = scaleOf(
    rows.flatMap(({ candidates }) => candidates),
    features,
  );
  const usable = rows
    .filter(({ right }) => right.some(Boolean))
    .map(({ candidates, right }) => ({
      candidates: candidates.map((one) => scaled(one, scale)),
      target: right.map((is) => (is ? 1 / right.filter(Boolean).length : 0)),
    }));
  const weights = descend(features, (at) => {
    const slope = at.map((weight) => RIDGE * weight * usable.length);
    for (const { candidates, target } of usable) {
      const shares = softmax(candidates.map((one) => dot(one, at)));
      for (const [place, one] of candidates.entries()) {
        const error = (shares[place] ?? 0) - (target[place] ?? 0);
        for (const [feature, value] of one.entries()) {
          slope[feature] = (slope[feature] ?? 0) + error * value;
        }
      }
    }
    return slope.map((value) => value / usable.length);
  });
  return weights.map((weight, place) => weight / (scale.deviations[place] ?? 1));
}

/** Of so many questions: the right candidate first, and among the first three. */
export function rankingScores(rows: readonly Row[], weights: readonly number[]) {
  let first = 0;
  let three = 0;
  for (const { candidates, right } of rows) {
    const order = candidates
      .map((one, place) => ({ score: dot(one, weights), right: right[place] === true }))
      .sort((a, b) => b.score - a.score);
    if (order[0]?.right === true) first += 1;
    if (order.slice(0, 3).some((one) => one.right)) three += 1;
  }
  return { first, three, of: rows.length };
}
