import { descend } from './descend.js';
import { dot, scaled, scaleOf } from './rows.js';

/** The best evidence for a question that can be answered, or that cannot. */
export interface GateRow {
  readonly group: number;
  readonly features: readonly number[];
  readonly answerable: boolean;
}

/** Weights of features on their own scale, and what is added: log-odds that a question can be answered. */
export interface GateFit {
  readonly weights: readonly number[];
  readonly offset: number;
}

const RIDGE = 1e-3;

/** Fits a logistic regression. Both classes count the same, however many there are of each. */
export function fitGate(rows: readonly GateRow[], features: number): GateFit {
  const scale = scaleOf(
    rows.map((row) => row.features),
    features,
  );
  const positives = rows.filter(({ answerable }) => answerable).length;
  const usable = rows.map(({ features: own, answerable }) => ({
    // The last feature is the offset.
    values: [...scaled(own, scale), 1],
    target: answerable ? 1 : 0,
    weight: 0.5 / (answerable ? positives : rows.length - positives),
  }));
  const fitted = descend(features + 1, (at) => {
    const slope = at.map((weight) => RIDGE * weight);
    for (const { values, target, weight } of usable) {
      const error = weight * (1 / (1 + Math.exp(-dot(values, at))) - target);
      for (const [place, value] of values.entries()) {
        slope[place] = (slope[place] ?? 0) + error * value;
      }
    }
    return slope;
  });
  const weights = fitted
    .slice(0, features)
    .map((weight, place) => weight / (scale.deviations[place] ?? 1));
  const offset = (fitted[features] ?? 0) - dot(weights, scale.means);
  return { weights, offset };
}

/** The log-odds that a fit gives. */
export function gateScore(features: readonly number[], { weights, offset }: GateFit): number {
  return dot(features, weights) + offset;
}
