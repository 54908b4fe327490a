import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../../../src/cli/render/timeline-picture/axis-ticks.js';
import { BREAK, dateScale } from '../../../../src/cli/render/timeline-picture/date-scale.js';
import { calendarDateOf, daySpanOf } from '../../../../src/cli/render/timeline-picture/day-span.js';
import { placeInRows } from '../../../../src/cli/render/timeline-picture/place-in-rows.js';

const WIDTH = 880;
const labels = (values: readonly string[]) =>
  ticksOf(dateScale(values.map(daySpanOf), WIDTH)).flatMap(({ label }) => label ?? []);

/** Calendar dates of all three precisions from the year 1 to 9999. */
const dates = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))]
      .slice(0, parts)
      .join('-'),
  );

describe('daySpanOf', () => {
  it.each([
    ['2024', 366],
    ['2025', 365],
    ['2024-02', 29],
    ['2025-12', 31],
    ['2025-03-05', 1],
    ['0099', 365],
    ['9999', 365],
  ])('gives %s its days', (value, days) => {
    const { from, to } = daySpanOf(value);
    expect(to - from).toBe(days);
    expect(calendarDateOf(from).startsWith(value)).toBe(true);
  });
});

describe('dateScale', () => {
  it('keeps dates in order and on the axis, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 40 }), (values) => {
        const spans = values.map(daySpanOf);
        const scale = dateScale(spans, WIDTH);
        const starts = spans.map(({ from }) => from).sort((a, b) => a - b);
        const places = starts.map((day) => scale.at(day));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { from, to } of spans) {
          expect(scale.at(from)).toBeGreaterThanOrEqual(0);
          expect(scale.at(to)).toBeGreaterThan(scale.at(from));
          expect(scale.at(to)).toBeLessThanOrEqual(WIDTH);
        }
      }),
    );
  });

  it('runs evenly where nothing long lies between', () => {
    const scale = dateScale(['2025-01-01', '2025-01-11', '2025-01-21'].map(daySpanOf), WIDTH);
    expect(scale.segments).toHaveLength(1);
    const [first = 0, second = 0, third = 0] = [0, 10, 20].map((day) =>
      scale.at(daySpanOf('2025-01-01').from + day),
    );
    expect(second - first).toBeCloseTo(third - second);
  });

  it('breaks where nothing happened for long, and leaves the many room', () => {
    const recent = Array.from({ length: 9 }, (_, at) => `2025-03-0${at + 1}`);
    const { segments } = dateScale(['1993-09-13', ...recent].map(daySpanOf), WIDTH);
    const [old, late] = segments;
    if (old === undefined || late === undefined) throw new Error('one segment');
    expect(late.start - old.end).toBe(BREAK);
    expect(late.end - late.start).toBeGreaterThan(3 * (old.end - old.start));
    expect(late.end).toBeCloseTo(WIDTH);
  });
});

describe('ticksOf', () => {
  it('marks days, months or years, as there is room', () => {
    expect(labels(['2025-03-03', '2025-03-07'])).toEqual([
      '3 Mar 2025',
      '4 Mar',
      '5 Mar',
      '6 Mar',
      '7 Mar',
    ]);
    expect(labels(['2024', '2025'])).toEqual(
      ['Jan 2024', 'Apr', 'Jul', 'Oct'].concat(['Jan 2025', 'Apr', 'Jul', 'Oct']),
    );
    expect(labels(['2024-11-20', '2025-02-10'])).toContain('1 Jan 2025');
    expect(labels(['1993', '1994', '1995', '1996', '1997-05', '1998', '1999'])).toContain('1995');
  });

  it('marks the middle of a lone day', () => {
    const scale = dateScale([daySpanOf('2025-03-05')], WIDTH);
    expect(ticksOf(scale)).toEqual([{ x: WIDTH / 2, label: '5 Mar 2025' }]);
  });

  it('keeps labels apart, names every year it starts in, and is never without one', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 20 }), (values) => {
        const labelled = ticksOf(dateScale(values.map(daySpanOf), WIDTH)).filter(
          ({ label }) => label !== null,
        );
        expect(labelled[0]?.label).toMatch(/\d{4}$/u);
        labelled.slice(1).forEach(({ x }, at) => {
          expect(x - (labelled[at]?.x ?? x)).toBeGreaterThanOrEqual(62);
        });
      }),
    );
  });
});

describe('placeInRows', () => {
  it('puts what overlaps into different rows', () => {
    const stretches = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 9 }))
        .map(([start, length]) => ({ start, end: start + length })),
    );
    fc.assert(
      fc.property(stretches, (given) => {
        const rows = placeInRows(given);
        given.forEach((one, a) => {
          given.slice(0, a).forEach((other, b) => {
            if (rows[a] === rows[b])
              expect(one.start >= other.end || other.start >= one.end).toBe(true);
          });
        });
      }),
    );
  });

  it('takes the lowest row that is free', () => {
    const stretches = [
      { start: 0, end: 5 },
      { start: 2, end: 4 },
      { start: 5, end: 6 },
    ];
    expect(placeInRows(stretches)).toEqual([0, 1, 0]);
  });
});
