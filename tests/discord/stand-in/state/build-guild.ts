import {
  EVERYBODY,
  type PermissionName,
  permissionBits,
  type Snowflake,
} from '../protocol/index.js';
import { channelPayload, type TextChannel } from './channel.js';
import { Guild, memberPayload, type Role, rolePayload } from './guild.js';
import { guildEvent } from './guild-payload.js';
import type { User } from './user.js';
import type { World } from './world.js';

/** A server that is to be. */
export interface NewGuild {
  readonly name: string;
  /** Names of its text channels; one called `general` where it is not said. */
  readonly channels?: readonly string[];
  /** All that the bot may do in its channels; what everybody may where it is not said. */
  readonly botPermissions?: readonly PermissionName[];
  /** Whether the bot is in it. Without it, only those who installed the application for themselves can use it there. */
  readonly withBot?: boolean;
  readonly locale?: string;
}

/** Makes a server with its channels, and the bot in it. */
export function buildGuild(world: World, plan: NewGuild, people: readonly NewMember[]): Guild {
  const id = world.snowflakes.next();
  const owner = world.addUser({ name: `owner of ${plan.name}` });
  const everyone: Role = { id, name: '@everyone', permissions: permissionBits(EVERYBODY) };
  const guild = new Guild(id, plan.name, owner, everyone, plan.locale);
  world.guilds.set(id, guild);
  join(world, guild, { user: owner });
  for (const person of people) join(world, guild, person);
  if (plan.withBot ?? true) {
    const { botPermissions } = plan;
    join(world, guild, { user: world.bot, permissions: botPermissions ?? [] });
    if (botPermissions) {
      guild.botLacks = everyone.permissions & ~permissionBits(botPermissions);
    }
  }
  for (const name of plan.channels ?? ['general']) buildChannel(world, guild, name);
  emitTo(world, guild, 'GUILD_CREATE', guildEvent(guild, world.bot));
  return guild;
}

/** Somebody who comes into a server, with what they may do beyond what everybody may. */
export interface NewMember {
  readonly user: User;
  readonly permissions?: readonly PermissionName[];
}

/** Makes somebody a member, with a role of their own for what they may do. */
export function join(world: World, guild: Guild, { user, permissions = [] }: NewMember): void {
  const roles: Role[] = [];
  if (permissions.length > 0) {
    const bits = permissionBits(permissions);
    const role = { id: world.snowflakes.next(), name: `role of ${user.name}`, permissions: bits };
    roles.push(role);
    guild.roles.set(role.id, role);
    emitTo(world, guild, 'GUILD_ROLE_CREATE', { guild_id: guild.id, role: rolePayload(role) });
  }
  const member = { user, roles, joinedAt: new Date().toISOString() };
  guild.members.set(user.id, member);
  const shown = { ...memberPayload(member, { user: true }), guild_id: guild.id };
  emitTo(world, guild, 'GUILD_MEMBER_ADD', shown);
}

/** Adds a text channel. */
export function buildChannel(world: World, guild: Guild, name: string): TextChannel {
  const channel: TextChannel = {
    kind: 'text',
    id: world.snowflakes.next(),
    name,
    guild,
    overwrites: new Map(),
    messages: new Map(),
  };
  if (guild.botLacks !== 0n) {
    const { id } = world.bot;
    channel.overwrites.set(id, { id, kind: 'member', allow: 0n, deny: guild.botLacks });
  }
  guild.channels.set(channel.id, channel);
  world.channels.set(channel.id, channel);
  emitTo(world, guild, 'CHANNEL_CREATE', channelPayload(channel));
  return channel;
}

/** Takes a channel away, with its threads. */
export function removeChannel(world: World, channel: TextChannel): void {
  const { guild } = channel;
  for (const thread of guild.threads.values()) {
    if (thread.parent !== channel) continue;
    guild.threads.delete(thread.id);
    world.channels.delete(thread.id);
  }
  guild.channels.delete(channel.id);
  world.channels.delete(channel.id);
  emitTo(world, guild, 'CHANNEL_DELETE', channelPayload(channel));
}

/** Takes the bot out of a server. */
export function removeBot(world: World, guild: Guild): void {
  emitTo(world, guild, 'GUILD_DELETE', { id: guild.id });
  guild.members.delete(world.bot.id);
}

/** What a role or somebody may and may not do in one channel. */
export interface ChannelPermissions {
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

/** Sets what somebody, or everybody, may do in a channel over what roles say. */
export function overwrite(
  world: World,
  channel: TextChannel,
  whom: { readonly id: Snowflake; readonly kind: 'role' | 'member' },
  { allow = [], deny = [] }: ChannelPermissions,
): void {
  const bits = { allow: permissionBits(allow), deny: permissionBits(deny) };
  channel.overwrites.set(whom.id, { ...whom, ...bits });
  emitTo(world, channel.guild, 'CHANNEL_UPDATE', channelPayload(channel));
}

/** Tells the bot what happens in a server, if it is there. */
function emitTo(world: World, guild: Guild, name: string, data: object): void {
  if (guild.members.has(world.bot.id) && (guild.isAnnounced || name === 'GUILD_CREATE')) {
    guild.isAnnounced = true;
    world.emit(name, data);
  }
  world.changes.notify();
}
