/** The candidates for one question: their features, and which of them are right. */
export interface Row {
  /** The group that is left out together when a fit is tested. */
  readonly group: number;
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

/** Mean and spread of each feature, so that fitting sees all on one scale. */
export interface Scale {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** Measures the scale of features. */
export function scaleOf(all: readonly (readonly number[])[], features: number): Scale {
  const indices = Array.from({ length: features }, (_, place) => place);
  const means = indices.map((place) => average(all.map((one) => one[place] ?? 0)));
  const deviations = indices.map((place) => {
    const mean = means[place] ?? 0;
    const variance = average(all.map((one) => ((one[place] ?? 0) - mean) ** 2));
    return Math.sqrt(variance) || 1;
  });
  return { means, deviations };
}

/** Features on the measured scale. */
export function scaled(features: readonly number[], { means, deviations }: Scale): number[] {
  return features.map((value, place) => (value - (means[place] ?? 0)) / (deviations[place] ?? 1));
}

/** The sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}

/** The shares of scores, which add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
