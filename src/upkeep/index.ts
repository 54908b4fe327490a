/**
 * Upkeep: keeps the library up to date with the corpus folder while others read it. Runs of indexing are processes of
 * low priority; the folder is watched, and what fails is tried again.
 */
export {
  type IndexingProcessOptions,
  startIndexingProcess,
} from './start-indexing-process.js';
export { Upkeep } from './upkeep.js';
export type { StartRun, UpkeepOptions } from './upkeep-options.js';
export type {
  RunReason,
  UpkeepActivity,
  UpkeepEvent,
  UpkeepState,
  WatchState,
} from './upkeep-state.js';
export type { UpkeepTiming } from './upkeep-timing.js';
export type { FolderEvents, FolderWatch, WatchFolder, WatchLoss } from './watch-folder.js';
