import { describe, expect, it } from 'vitest';
import { progressLines } from '../../../src/cli/progress/progress-lines.js';
import { progressText } from '../../../src/cli/progress/progress-text.js';
import type { IndexProgress } from '../../../src/library/index.js';

const at = (share: number, changes: Partial<IndexProgress> = {}): IndexProgress => ({
  stage: 'indexing',
  filesDone: Math.round(share * 40),
  filesTotal: 40,
  share,
  embedded: share * 200,
  ...changes,
});

describe('progressText', () => {
  it.each([
    ['the start', at(0), 0, '0 %, 0 of 40 files'],
    ['too early to tell the time', at(0.5), 1_000, '50 %, 20 of 40 files, 100 passages/s'],
    ['the middle', at(0.25), 5_000, '25 %, 10 of 40 files, 10 passages/s, 15 s left'],
    ['nothing to embed', at(0.5, { embedded: 0 }), 4_000, '50 %, 20 of 40 files, 4.0 s left'],
    ['the end', at(1), 10_000, '100 %, 40 of 40 files, 20 passages/s'],
    ['reading names', at(0.95, { stage: 'naming' }), 9_000, '95 %, reading names'],
    ['finishing', at(1, { stage: 'finishing' }), 10_000, 'finishing'],
  ])('%s', (_, progress, elapsed, expected) => {
    expect(progressText(progress, elapsed)).toBe(expected);
  });
});

describe('progressLines', () => {
  it('writes at once, then every ten seconds', () => {
    const lines: string[] = [];
    let time = 500;
    const display = progressLines(
      (line) => lines.push(line),
      () => time,
    );
    for (; time <= 25_500; time += 1_000) display.update(at((time - 500) / 50_000));
    display.close();
    expect(lines).toEqual([
      'indexing: 0 %, 0 of 40 files',
      'indexing: 20 %, 8 of 40 files, 4 passages/s, 40 s left',
      'indexing: 40 %, 16 of 40 files, 4 passages/s, 30 s left',
    ]);
  });
});
