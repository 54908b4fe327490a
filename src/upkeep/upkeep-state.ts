import type { IndexProgress, IndexReport } from '../library/index.js';
import type { WatchLoss } from './watch-folder.js';

/** Why a run was started. */
export type RunReason =
  /** Upkeep began. */
  | 'start'
  /** Files changed. */
  | 'changes'
  /** The folder is looked at now and then, in case that a change went by unseen. */
  | 'check'
  /** The run before failed. */
  | 'retry'
  /** Another process was changing the library. */
  | 'locked'
  /** Somebody asked for it. */
  | 'asked';

/** What upkeep is doing. */
export type UpkeepActivity =
  | { readonly status: 'idle' }
  | { readonly status: 'indexing'; readonly since: Date; readonly progress: IndexProgress }
  /** A run will begin: the watch has to be ready, changes to come to an end, another process to finish. */
  | {
      readonly status: 'waiting';
      readonly why: 'start' | 'changes' | 'locked';
      readonly until: Date;
    }
  | { readonly status: 'failed'; readonly error: Error; readonly retryAt: Date };

/** How changes come to be noticed. `polling`: the system does not watch, the folder is looked at every few minutes. */
export type WatchState = 'off' | 'starting' | 'on' | 'folder-missing' | 'polling';

/** The state of upkeep: what it is doing, and what came of it so far. */
export type UpkeepState = UpkeepActivity & {
  readonly watch: WatchState;
  /** The last run that came to its end; null before the first. */
  readonly lastRun: { readonly at: Date; readonly report: IndexReport } | null;
  /** The fault of the last run that failed since, if any. */
  readonly lastFault: { readonly at: Date; readonly error: Error } | null;
};

/** What happens in upkeep, for logs and figures. */
export type UpkeepEvent =
  | { readonly kind: 'run-started'; readonly why: RunReason }
  | { readonly kind: 'run-finished'; readonly report: IndexReport }
  /** It was stopped; what it had stored stays. */
  | { readonly kind: 'run-stopped' }
  /** Another process is changing the library; `retryIn` milliseconds. */
  | { readonly kind: 'run-locked'; readonly retryIn: number }
  | { readonly kind: 'run-failed'; readonly error: Error; readonly retryIn: number }
  | { readonly kind: 'watching' }
  | { readonly kind: 'watch-lost'; readonly loss: WatchLoss };
