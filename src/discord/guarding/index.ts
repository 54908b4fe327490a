/**
 * What keeps many people from getting in each other's way: the queue of questions with a fair share for everybody, limits
 * per minute, the memory of what was delivered or clicked already, and the names of the permissions that are missing. Nothing here
 * knows Discord's library; clocks are given.
 */
export { type Clock, SYSTEM_CLOCK } from './clock.js';
export { DoubleClicks } from './double-clicks.js';
export type { Asker } from './fair-order.js';
export {
  type Admission,
  FairQueue,
  type FairQueueLimits,
  type QueueState,
  sharesOf,
} from './fair-queue.js';
export { permissionNames } from './permission-names.js';
export {
  type LimitedLevel,
  type LimitsPerMinute,
  type Questioner,
  RateLimits,
  type RateVerdict,
} from './rate-limits.js';
export { Seen } from './seen.js';
export type { Job, Settled } from './timed-job.js';
