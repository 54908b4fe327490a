import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityChart } from '../../../src/discord/render/activity-chart.js';

function months(from: number, counts: readonly number[]) {
  return counts.map((articles, at) => ({
    month: `${from + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    articles,
  }));
}

describe('activityChart', () => {
  it('draws a bar for each month, and a dot for those without any', () => {
    expect(activityChart(months(2025, [1, 0, 8]))).toBe(
      '`▁·█` January 2025 – March 2025, by month, at most 8 articles',
    );
  });

  it('draws nothing where all are of one month, or none is dated', () => {
    expect(activityChart(months(2025, [3]))).toBe('');
    expect(activityChart([])).toBe('');
  });

  it('adds months up to quarters and years where there are too many', () => {
    const threeYears = activityChart(
      months(
        2023,
        Array.from({ length: 36 }, () => 1),
      ),
    );
    expect(threeYears).toBe(
      `\`${'█'.repeat(12)}\` January 2023 – December 2025, by quarter, at most 3 articles`,
    );
    const long = activityChart(
      months(
        2005,
        Array.from({ length: 240 }, () => 1),
      ),
    );
    expect(long).toBe(
      `\`${'█'.repeat(20)}\` January 2005 – December 2024, by year, at most 12 articles`,
    );
  });

  it('is never wider than a telephone, and shows every month with articles', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 240 }), (counts) => {
        const bars = /^`([▁▂▃▄▅▆▇█·]+)`/u.exec(activityChart(months(2005, counts)))?.[1] ?? '';
        expect(bars.length).toBeGreaterThan(0);
        expect(bars.length).toBeLessThanOrEqual(24);
        if (counts.every((count) => count > 0)) expect(bars).not.toContain('·');
      }),
    );
  });
});
