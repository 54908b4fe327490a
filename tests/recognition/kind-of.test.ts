import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS, kindOf } from '../../src/recognition/index.js';

const none = { person: 0, organisation: 0, place: 0, demonym: 0, none: 0 };

describe('the kind that votes speak for', () => {
  it.each([
    ['none for no votes', {}, null],
    ['the one with most', { person: 4, place: 1 }, 'person'],
    ['none where as much speaks against a name', { organisation: 2, none: 2 }, null],
    ['no person for a single weak sign', { person: 1 }, null],
    ['a place rather than a person in a tie', { person: 2, place: 2 }, 'place'],
  ] as const)('is %s', (_, votes, kind) => {
    expect(kindOf({ ...none, ...votes })).toBe(kind);
  });

  it('has the most votes of all, and more than speak against a name', () => {
    const votes = fc.record({
      person: fc.nat(9),
      organisation: fc.nat(9),
      place: fc.nat(9),
      demonym: fc.nat(9),
      none: fc.nat(9),
    });
    fc.assert(
      fc.property(votes, (some) => {
        const kind = kindOf(some);
        if (kind === null) return;
        expect(some[kind]).toBeGreaterThan(some.none);
        for (const other of ENTITY_KINDS) {
          if (other !== 'person') expect(some[kind]).toBeGreaterThanOrEqual(some[other]);
        }
      }),
    );
  });
});
