import { CHANNEL, type Snowflake } from '../protocol/index.js';
import type { Guild } from './guild.js';
import type { Message } from './message.js';
import { type User, userPayload } from './user.js';

/** What a role or a member may and may not do in one channel, over what their roles say. */
export interface Overwrite {
  readonly id: Snowflake;
  readonly kind: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A channel of a server. */
export interface TextChannel {
  readonly kind: 'text';
  readonly id: Snowflake;
  readonly name: string;
  readonly guild: Guild;
  readonly overwrites: Map<Snowflake, Overwrite>;
  readonly messages: Map<Snowflake, Message>;
}

/** A public thread of a channel. */
export interface Thread {
  readonly kind: 'thread';
  readonly id: Snowflake;
  readonly name: string;
  readonly guild: Guild;
  readonly parent: TextChannel;
  readonly owner: User;
  readonly createdAt: string;
  readonly members: Set<User>;
  archived: boolean;
  locked: boolean;
  readonly messages: Map<Snowflake, Message>;
}

/** The conversation of the bot with one person. */
export interface DirectChannel {
  readonly kind: 'direct';
  readonly id: Snowflake;
  readonly person: User;
  readonly messages: Map<Snowflake, Message>;
}

export type Channel = TextChannel | Thread | DirectChannel;

/** The guild that a channel belongs to; null for a direct one. */
export function guildOf(channel: Channel): Guild | null {
  return channel.kind === 'direct' ? null : channel.guild;
}

/** The type of a channel as Discord numbers it. */
export function channelType({ kind }: Channel): number {
  return { text: CHANNEL.text, thread: CHANNEL.publicThread, direct: CHANNEL.direct }[kind];
}

/** How events and answers show a channel. */
export function channelPayload(channel: Channel): Record<string, unknown> {
  const shared = {
    id: channel.id,
    type: channelType(channel),
    flags: 0,
  };
  if (channel.kind === 'direct') return { ...shared, recipients: [userPayload(channel.person)] };
  if (channel.kind === 'text') {
    return {
      ...shared,
      guild_id: channel.guild.id,
      name: channel.name,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: [...channel.overwrites.values()].map(({ id, kind, allow, deny }) => ({
        id,
        type: kind === 'role' ? 0 : 1,
        allow: String(allow),
        deny: String(deny),
      })),
    };
  }
  return {
    ...shared,
    guild_id: channel.guild.id,
    name: channel.name,
    parent_id: channel.parent.id,
    owner_id: channel.owner.id,
    rate_limit_per_user: 0,
    message_count: channel.messages.size,
    total_message_sent: channel.messages.size,
    member_count: channel.members.size,
    thread_metadata: {
      archived: channel.archived,
      locked: channel.locked,
      auto_archive_duration: 1440,
      archive_timestamp: channel.createdAt,
      create_timestamp: channel.createdAt,
    },
  };
}
