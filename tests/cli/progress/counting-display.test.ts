import { describe, expect, it } from 'vitest';
import { countingLines } from '../../../src/cli/progress/counting-display.js';

describe('progress in a log', () => {
  it('is a line every ten seconds and one at the end', () => {
    const lines: string[] = [];
    let time = 0;
    const display = countingLines(
      (line) => lines.push(line),
      () => time,
    );
    for (const [done, at] of [
      [1, 1_000],
      [2, 10_000],
      [3, 15_000],
      [4, 16_000],
    ] as const) {
      time = at;
      display.update(done, 4);
    }
    expect(lines).toEqual(['2 of 4', '4 of 4']);
  });
});
