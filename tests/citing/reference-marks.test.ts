import { expect, test } from 'vitest';
import { withoutReferenceMarks } from '../../src/citing/index.js';

test.each([
  ['The talks began in March. [3]', 'The talks began in March.'],
  ['The talks[1][12] began.', 'The talks began.'],
  ['[1] It was so. [2] Say so.', ' It was so. Say so.'],
  ['“[He] was there in [2025 or] 2024”', '“[He] was there in [2025 or] 2024”'],
  ['a [sic] and an [a1]', 'a [sic] and an [a1]'],
])('%s', (text, expected) => {
  expect(withoutReferenceMarks(text)).toBe(expected);
});
