import { describe, expect, it } from 'vitest';
import { Seen } from '../../../src/discord/guarding/index.js';

describe('Seen', () => {
  it('tells the first delivery from those after it', () => {
    const seen = new Seen();
    expect([seen.add('1'), seen.add('2'), seen.add('1'), seen.add('2')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('forgets the oldest over its bound, and only those', () => {
    const seen = new Seen(2);
    for (const id of ['1', '2', '3']) seen.add(id);
    expect([seen.add('2'), seen.add('3'), seen.add('1')]).toEqual([false, false, true]);
  });
});
