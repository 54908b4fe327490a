import type { Place } from '../library/index.js';

/** Where somebody speaks to Footnote, and what can be done there. */
export interface Whereabouts extends Place {
  /** The channel whose settings count: that of a thread is its parent. */
  readonly settingsChannel: string;
  readonly kind: 'channel' | 'thread' | 'direct';
  /**
   * Whether the bot itself is a member here. Somebody who installed it for themselves can use it where it is not; then
   * it can only answer, not open threads.
   */
  readonly isMember: boolean;
}

/** The person who speaks. */
export interface Person {
  readonly id: string;
  /** Whether they may manage the server that they speak in. */
  readonly canManage: boolean;
  /** Their language as Discord names it. */
  readonly locale: string;
}
