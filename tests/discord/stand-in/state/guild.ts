import type { MemberPayload, RolePayload, Snowflake } from '../protocol/index.js';
import type { TextChannel, Thread } from './channel.js';
import { type User, userPayload } from './user.js';

/** A set of permissions with a name. The one that everybody has bears the id of its guild. */
export interface Role {
  readonly id: Snowflake;
  readonly name: string;
  readonly permissions: bigint;
}

/** Somebody's place in a guild. */
export interface Member {
  readonly user: User;
  readonly roles: readonly Role[];
  readonly joinedAt: string;
}

/** A server, with what is in it. */
export class Guild {
  readonly members = new Map<Snowflake, Member>();
  readonly channels = new Map<Snowflake, TextChannel>();
  readonly threads = new Map<Snowflake, Thread>();
  readonly roles = new Map<Snowflake, Role>();
  /** What the bot may not do in channels although everybody may. */
  botLacks = 0n;
  /** Whether the bot has been told of it. */
  isAnnounced = false;

  constructor(
    readonly id: Snowflake,
    readonly name: string,
    readonly owner: User,
    readonly everyone: Role,
    readonly locale = 'en-US',
  ) {
    this.roles.set(everyone.id, everyone);
  }

  /** The text channel of that name; throws where there is none. */
  channel(name: string): TextChannel {
    for (const channel of this.channels.values()) if (channel.name === name) return channel;
    throw new Error(`There is no channel “${name}” in ${this.name}.`);
  }

  /** The thread of that name; throws where there is none. */
  thread(name: string): Thread {
    for (const thread of this.threads.values()) if (thread.name === name) return thread;
    throw new Error(`There is no thread “${name}” in ${this.name}.`);
  }
}

/** How events and answers show a role. */
export function rolePayload({ id, name, permissions }: Role): RolePayload {
  return {
    id,
    name,
    permissions: String(permissions),
    position: 0,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    icon: null,
    unicode_emoji: null,
    description: null,
    flags: 0,
  };
}

/** How events and answers show a member; beside a message the user is left out. */
export function memberPayload(member: Member, options: { readonly user: boolean }): MemberPayload {
  return {
    ...(options.user ? { user: userPayload(member.user) } : {}),
    roles: member.roles.map(({ id }) => id),
    joined_at: member.joinedAt,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
