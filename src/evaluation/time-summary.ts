/** Mean, median and 95th percentile of some times, in milliseconds. */
export interface TimeSummary {
  readonly mean: number;
  readonly median: number;
  readonly p95: number;
}

/** Sums up times in milliseconds; percentiles are by nearest rank. Zeros where there are none. */
export function summariseTimes(times: readonly number[]): TimeSummary {
  if (times.length === 0) return { mean: 0, median: 0, p95: 0 };
  const sorted = times.toSorted((a, b) => a - b);
  const sum = sorted.reduce((total, time) => total + time, 0);
  const percentile = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { mean: sum / sorted.length, median: percentile(0.5), p95: percentile(0.95) };
}
