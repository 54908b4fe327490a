import type { BackOffBounds } from '../processes/index.js';

/** How long upkeep waits for what, in milliseconds. */
export interface UpkeepTiming {
  /** How long nothing must have changed for a run to begin. */
  readonly quiet: number;
  /** How long after the first change it begins although changes go on. */
  readonly longest: number;
  /** How long the first run waits for the watch, which has to see what changes after the run has looked. */
  readonly watchReady: number;
  /** How long to wait for another process that changes the library. */
  readonly locked: number;
  /** Pauses after runs that fail. */
  readonly retry: BackOffBounds;
  /** How often the folder is looked at where it cannot be watched, */
  readonly poll: number;
  /** and where it is: not every file system tells of every change. */
  readonly check: number;
}

/** What suits people who put files into a folder and ask about them a minute later. */
export const DEFAULT_TIMING: UpkeepTiming = {
  quiet: 2_000,
  longest: 30_000,
  watchReady: 10_000,
  locked: 15_000,
  retry: { first: 15_000, most: 600_000 },
  poll: 180_000,
  check: 3_600_000,
};
