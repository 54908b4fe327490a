import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWindows } from '../../../src/embedding/classifier/plan-windows.js';

describe('windows over the words of a text', () => {
  it('is one where all of it fits', () => {
    expect(planWindows([1, 2, 1], 4, 1)).toEqual([{ from: 0, to: 3, labelsFrom: 0, labelsTo: 3 }]);
    expect(planWindows([], 4, 1)).toEqual([]);
  });

  it('overlap, and each labels the words that stand in its middle', () => {
    expect(planWindows(new Array(10).fill(1), 6, 2)).toEqual([
      { from: 0, to: 6, labelsFrom: 0, labelsTo: 5 },
      { from: 4, to: 10, labelsFrom: 5, labelsTo: 10 },
    ]);
  });

  it('label every word once, in order, and hold no more than there is room for', () => {
    const texts = fc.record({
      counts: fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 300 }),
      room: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(texts, ({ counts, room }) => {
        const windows = planWindows(counts, room, room >> 2);
        let next = 0;
        for (const { from, to, labelsFrom, labelsTo } of windows) {
          expect(labelsFrom).toBe(next);
          expect(from).toBeLessThanOrEqual(labelsFrom);
          expect(labelsTo).toBeGreaterThanOrEqual(labelsFrom);
          expect(to).toBeGreaterThanOrEqual(labelsTo);
          const tokens = counts.slice(from, to).reduce((sum, count) => sum + count, 0);
          expect(to - from === 1 || tokens <= room).toBe(true);
          next = labelsTo;
        }
        expect(next).toBe(counts.length);
      }),
    );
  });
});
