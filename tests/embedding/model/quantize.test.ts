import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantizeRows } from '../../../src/embedding/model/quantize.js';

describe('quantizing rows', () => {
  it('keeps every value within half a level, and every level within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
          minLength: 6,
          maxLength: 6,
        }),
        fc.constantFrom(64, 127),
        (list, limit) => {
          const values = Float32Array.from(list, (value) => value / 1_000);
          const { levels, scales } = quantizeRows(values, 3, limit);
          for (const [at, value] of values.entries()) {
            const scale = scales[Math.floor(at / 3)] ?? 0;
            const level = levels[at] ?? 0;
            expect(Math.abs(level)).toBeLessThanOrEqual(limit);
            // Scales are floats themselves, which costs a little on top of the rounding.
            expect(Math.abs(level * scale - value)).toBeLessThanOrEqual(scale * 0.501);
          }
        },
      ),
    );
  });

  it('gives every row its own scale, and a row of zeros a harmless one', () => {
    const { levels, scales } = quantizeRows(Float32Array.of(127, -1, 0.5, 0.25, 0, 0), 2, 127);
    expect([...levels]).toEqual([127, -1, 127, 64, 0, 0]);
    expect(scales[2]).toBe(1);
  });
});
