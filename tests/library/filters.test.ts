import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../src/corpus/index.js';
import { dayBounds, isEmptyFilter } from '../../src/library/index.js';
import { pathOf } from './sample-articles.js';

describe('dayBounds', () => {
  test.each([
    ['2025-03-05', '2025-03-05', '2025-03-05'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
  ])('%s is %s to %s', (value, first, last) => {
    expect(dayBounds(value)).toEqual([first, last]);
  });
});

test('a filter is empty only where it says nothing', () => {
  expect(isEmptyFilter(undefined)).toBe(true);
  expect(isEmptyFilter({})).toBe(true);
  expect(isEmptyFilter({ files: [], publishers: [], without: [] })).toBe(true);
  expect(isEmptyFilter({ files: ['a'] })).toBe(false);
  expect(isEmptyFilter({ within: [] })).toBe(true);
  expect(isEmptyFilter({ within: ['a'] })).toBe(false);
  expect(isEmptyFilter({ publishers: ['a'] })).toBe(false);
  expect(isEmptyFilter({ since: '2025-01-01' })).toBe(false);
  expect(isEmptyFilter({ without: [articleIdOf(pathOf('a.txt'), null)] })).toBe(false);
  expect(isEmptyFilter({ until: '2025-01-01' })).toBe(false);
});
