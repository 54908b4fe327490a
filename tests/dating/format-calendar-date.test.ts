import { expect, it } from 'vitest';
import { formatCalendarDate } from '../../src/dating/index.js';

it.each([
  ['2025-03-05', '5 March 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2025-02', 'February 2025'],
  ['2014', '2014'],
])('%s is %s', (value, words) => {
  expect(formatCalendarDate(value)).toBe(words);
});
