import { describe, expect, it } from 'vitest';
import { summariseTimes } from '../../src/evaluation/time-summary.js';

describe('a summary of times', () => {
  it('has the mean, and the median and 95th percentile by nearest rank', () => {
    const times = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(summariseTimes(times)).toEqual({ mean: 50.5, median: 50, p95: 95 });
    expect(summariseTimes([3, 1])).toEqual({ mean: 2, median: 1, p95: 3 });
    expect(summariseTimes([])).toEqual({ mean: 0, median: 0, p95: 0 });
  });
});
