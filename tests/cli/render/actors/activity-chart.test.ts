import { describe, expect, it } from 'vitest';
import { renderActivity } from '../../../../src/cli/render/actors/activity-chart.js';
import { PAGES } from '../../samples.js';
import { expectPrintable } from '../expect-printable.js';

const months = (year: number, articles: number) =>
  Array.from({ length: 12 }, (_, at) => ({
    month: `${year}-${String(at + 1).padStart(2, '0')}`,
    articles,
  }));

describe('renderActivity', () => {
  it('draws long times by year, with the sums', () => {
    const page = { width: 80, colour: false };
    expect(renderActivity([...months(2023, 1), ...months(2024, 0), ...months(2025, 2)], page)).toBe(
      [
        'Articles by year',
        `  2023 ${'█'.repeat(20)} 12`,
        '  2024 0',
        `  2025 ${'█'.repeat(40)} 24`,
      ].join('\n'),
    );
  });

  it('shows a little beside a lot', () => {
    const text = renderActivity(
      [
        { month: '2025-01', articles: 1 },
        { month: '2025-02', articles: 100_000 },
      ],
      { width: 60, colour: false },
    );
    expect(text).toContain('January 2025  ▏ 1\n');
  });

  it.each([{ width: 20, colour: false }, ...PAGES])('keeps to its page %o', (page) => {
    expectPrintable(renderActivity([...months(2024, 12_345), ...months(2025, 0)], page), page);
  });

  it('is nothing without a dated article', () => {
    expect(renderActivity([], { width: 80, colour: false })).toBe('');
  });
});
