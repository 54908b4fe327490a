import { ChannelType } from 'discord.js';
import type { Place } from '../library/index.js';

/** Where somebody speaks to Footnote, and what can be done there. */
export interface Whereabouts extends Place {
  /** The channel whose settings count: that of a thread is its parent. */
  readonly settingsChannel: string;
  /** Direct messages are those with the bot; a group stands for all that it is no part of, where others read along. */
  readonly kind: 'channel' | 'thread' | 'direct' | 'group';
  /**
   * Whether the server has added the bot. False outside of servers, and where somebody uses it who installed it for
   * themselves.
   */
  readonly isMember: boolean;
  /** Whether the bot can open threads here: not in threads and voice channels, and only where it is a member. */
  readonly hasThreads: boolean;
}

/** The person who speaks. */
export interface Person {
  readonly id: string;
  /** Whether they may manage the server that they speak in. */
  readonly canManage: boolean;
}

/** The types of channels that threads can be opened in. */
const WITH_THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

/** Whether threads can be opened in a channel, where the bot is a member of its server. */
export function takesThreads({ type }: { readonly type: ChannelType }): boolean {
  return WITH_THREADS.has(type);
}
