import { describe, expect, it } from 'vitest';
import { DoubleClicks } from '../../../src/discord/guarding/index.js';
import { ManualClock } from './manual-clock.js';

describe('DoubleClicks', () => {
  it('tells the second click on a place from clicks on others', () => {
    const clicks = new DoubleClicks(new ManualClock());
    expect(['a', 'b', 'a', 'a', 'b'].map((click) => clicks.isSecond(click))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('takes a click that comes later for one that is meant, however many came between', async () => {
    const clock = new ManualClock();
    const clicks = new DoubleClicks(clock);
    clicks.isSecond('a');
    await clock.pass(1_000);
    expect(clicks.isSecond('a')).toBe(true);
    await clock.pass(500);
    expect(clicks.isSecond('a')).toBe(false);
  });

  it('forgets the oldest where there are too many', () => {
    const clicks = new DoubleClicks(new ManualClock());
    for (let at = 0; at < 2_000; at += 1) clicks.isSecond(String(at));
    expect([clicks.isSecond('1999'), clicks.isSecond('0')]).toEqual([true, false]);
  });
});
