import { expect, it } from 'vitest';
import { opensQuotation } from '../../src/words/index.js';

it.each([
  ['“no', 0, true],
  ['no”', 2, false],
  ['"no"', 0, true],
  ['"no"', 3, false],
  ['said "no"', 5, true],
  ['("no")', 1, true],
])('tells of the mark in %j at %i whether it opens a quotation: %s', (text, index, opens) => {
  expect(opensQuotation(text[index] ?? '', text, index)).toBe(opens);
});
