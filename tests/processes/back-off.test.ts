import { expect, test } from 'vitest';
import { BackOff } from '../../src/processes/index.js';

test('pauses double up to their bound, and begin anew after a success', () => {
  const backOff = new BackOff({ first: 500, most: 3_000 });
  const five = () => Array.from({ length: 5 }, () => backOff.next());
  expect(five()).toEqual([500, 1_000, 2_000, 3_000, 3_000]);
  backOff.reset();
  expect(five()).toEqual([500, 1_000, 2_000, 3_000, 3_000]);
  expect(new BackOff({ first: 9, most: 4 }).next()).toBe(4);
});
