import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/library/index.js';

describe('readPeriod', () => {
  it.each([
    [null, null, null, null],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    [' 2024 ', null, '2024-01-01', null],
    [null, '2024', null, '2024-12-31'],
    ['2024-03-05', '2024', '2024-03-05', '2024-12-31'],
    ['2024-03-05', '2024-03-05', '2024-03-05', '2024-03-05'],
  ])('from %s to %s', (since, until, first, last) => {
    expect(readPeriod({ since, until })).toEqual({ status: 'period', since: first, until: last });
  });

  it('tells which end is not a date', () => {
    expect(readPeriod({ since: '2024', until: '2024-13' })).toEqual({
      status: 'not a date',
      end: 'until',
      value: '2024-13',
    });
    expect(readPeriod({ since: '', until: null })).toMatchObject({ end: 'since' });
  });

  it('tells of a period that ends before it begins, as it was given', () => {
    expect(readPeriod({ since: '2024-03', until: '2024-02' })).toEqual({
      status: 'reversed',
      since: '2024-03',
      until: '2024-02',
    });
  });
});
