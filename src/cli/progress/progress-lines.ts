import type { IndexProgress } from '../../library/index.js';
import type { IndexingDisplay } from './indexing-display.js';
import { progressText } from './progress-text.js';

/** Time between two lines, milliseconds. */
const PAUSE = 10_000;

/**
 * A display for logs: a line at the start and one every ten seconds.
 * @param now milliseconds from any fixed point
 */
export function progressLines(write: (line: string) => void, now: () => number): IndexingDisplay {
  let started: number | null = null;
  let written = 0;
  return {
    update: (progress: IndexProgress) => {
      const time = now();
      const isFirst = started === null;
      started ??= time;
      if (!isFirst && time - written < PAUSE) return;
      written = time;
      write(`indexing: ${progressText(progress, time - started)}`);
    },
    close: () => undefined,
  };
}
