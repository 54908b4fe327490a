import type { IndexingOrder, IndexingRunHandle, IndexProgress } from '../library/index.js';
import type { UpkeepEvent } from './upkeep-state.js';
import type { UpkeepTiming } from './upkeep-timing.js';
import type { WatchFolder } from './watch-folder.js';

/** Starts a run of indexing. */
export type StartRun = (
  order: IndexingOrder,
  onProgress: (progress: IndexProgress) => void,
) => IndexingRunHandle;

/** What upkeep is made of. */
export interface UpkeepOptions {
  readonly order: Omit<IndexingOrder, 'rebuild'>;
  /** Whether changes in the corpus folder start runs. */
  readonly watch: boolean;
  readonly onEvent?: (event: UpkeepEvent) => void;
  readonly timing?: Partial<UpkeepTiming>;
  /** A process of low priority where not given. */
  readonly startRun?: StartRun;
  readonly watchFolder?: WatchFolder;
  readonly now?: () => Date;
}
