import { expect, it } from 'vitest';
import { inWords } from '../../../src/answering/composing/in-words.js';

it('writes counts in words up to ten', () => {
  expect([0, 2, 10, 11].map(inWords)).toEqual(['No', 'Two', 'Ten', '11']);
});
