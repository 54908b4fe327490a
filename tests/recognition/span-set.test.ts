import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanSet } from '../../src/recognition/settings/span-set.js';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('a set of spans', () => {
  it('tells what looking at each of them tells', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, (spans, { start, end }) => {
        const holds = spanSet(spans);
        expect(holds(start)).toBe(spans.some((some) => some.start <= start && start < some.end));
        expect(holds(start, end)).toBe(spans.some((some) => some.start < end && start < some.end));
      }),
    );
  });

  it('holds nothing where there are none', () => {
    expect(spanSet([])(0)).toBe(false);
  });
});
