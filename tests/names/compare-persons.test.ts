import { describe, expect, it } from 'vitest';
import { readPersonName, relateNames } from '../../src/names/index.js';
import { CONFUSED_PERSONS, DIFFERENT_PERSONS } from './different-persons.js';
import { MISSED_PERSONS, SAME_PERSONS } from './same-persons.js';

const isOne = (a: string, b: string) =>
  relateNames(readPersonName(a), readPersonName(b)) !== 'different';

describe('relateNames', () => {
  it.each(SAME_PERSONS)('takes %s and %s for one', (a, b) => {
    expect(isOne(a, b)).toBe(true);
    expect(isOne(b, a)).toBe(true);
  });

  it.each(DIFFERENT_PERSONS)('takes %s and %s for two', (a, b) => {
    expect(isOne(a, b)).toBe(false);
    expect(isOne(b, a)).toBe(false);
  });

  it('reaches a precision of .98 and a recall of .90 over all pairs, the known misses among them', () => {
    const same = [...SAME_PERSONS, ...MISSED_PERSONS];
    const different = [...DIFFERENT_PERSONS, ...CONFUSED_PERSONS];
    const taken = (pairs: readonly (readonly [string, string])[]) =>
      pairs.filter(([a, b]) => isOne(a, b)).length;
    expect(same.length + different.length).toBeGreaterThan(120);
    expect(taken(same) / (taken(same) + taken(different))).toBeGreaterThanOrEqual(0.98);
    expect(taken(same) / same.length).toBeGreaterThanOrEqual(0.9);
  });
});
