import { ALL_PERMISSIONS, EVERYBODY, PERMISSION, permissionBits } from '../protocol/index.js';
import type { Channel, Overwrite } from './channel.js';
import type { Guild } from './guild.js';
import type { User } from './user.js';

/** What somebody may do in a whole guild; nothing for those who are not in it. */
export function permissionsInGuild(guild: Guild, user: User): bigint {
  const member = guild.members.get(user.id);
  if (member === undefined) return 0n;
  const bits = member.roles.reduce(
    (all, { permissions }) => all | permissions,
    guild.everyone.permissions,
  );
  const rulesAll = guild.owner === user || (bits & PERMISSION.ADMINISTRATOR) !== 0n;
  return rulesAll ? ALL_PERMISSIONS : bits;
}

/**
 * What somebody may do in a channel: guild permissions, then the overwrites for everybody, for roles and for the
 * member, as https://docs.discord.com/developers/topics/permissions tells.
 */
export function permissionsIn(channel: Channel, user: User): bigint {
  if (channel.kind === 'direct') {
    const takesPart = user.bot || channel.person === user;
    return takesPart ? permissionBits(EVERYBODY) : 0n;
  }
  const { guild } = channel;
  const { overwrites } = channel.kind === 'thread' ? channel.parent : channel;
  const inGuild = permissionsInGuild(guild, user);
  const member = guild.members.get(user.id);
  if (member === undefined || inGuild === ALL_PERMISSIONS) return inGuild;
  const ofRoles = member.roles
    .map(({ id }) => overwrites.get(id))
    .filter((overwrite) => overwrite !== undefined);
  return [
    overwrites.get(guild.everyone.id),
    ofRoles.length > 0 ? together(ofRoles) : undefined,
    overwrites.get(user.id),
  ].reduce((bits, overwrite) => (overwrite ? changed(bits, overwrite) : bits), inGuild);
}

type Change = Pick<Overwrite, 'allow' | 'deny'>;

function together(changes: readonly Change[]): Change {
  return {
    allow: changes.reduce((bits, { allow }) => bits | allow, 0n),
    deny: changes.reduce((bits, { deny }) => bits | deny, 0n),
  };
}

function changed(bits: bigint, { allow, deny }: Change): bigint {
  return (bits & ~deny) | allow;
}
