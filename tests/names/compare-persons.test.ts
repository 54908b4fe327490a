import { describe, expect, it } from 'vitest';
import { compareNames } from '../../src/names/index.js';
import { DIFFERENT_PERSONS, SAME_PERSONS } from './hard-pairs.js';

describe('compareNames', () => {
  it.each(SAME_PERSONS)('takes %s and %s for one', (a, b) => {
    expect(compareNames(a, b)).toBe('same');
    expect(compareNames(b, a)).toBe('same');
  });

  it.each(DIFFERENT_PERSONS)('takes %s and %s for two', (a, b) => {
    expect(compareNames(a, b)).toBe('different');
    expect(compareNames(b, a)).toBe('different');
  });
});
