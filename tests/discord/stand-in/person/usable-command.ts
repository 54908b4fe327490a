import {
  CONTEXT,
  type CommandPayload,
  INSTALLATION,
  PERMISSION,
  permissionNames,
  type Snowflake,
} from '../protocol/index.js';
import {
  type Channel,
  guildOf,
  permissionsIn,
  permissionsInGuild,
  type User,
  type World,
} from '../state/index.js';

/** A command that a person can use, and whose installation of the application allows it. */
export interface UsableCommand {
  readonly command: CommandPayload;
  readonly owners: Readonly<Record<string, Snowflake>>;
}

/**
 * The command of this name, if Discord would offer it to this person in this channel.
 * Throws with the reason where it would not.
 */
export function usableCommand(
  world: World,
  user: User,
  channel: Channel,
  wanted: { readonly name: string; readonly type: number },
): UsableCommand {
  const guild = guildOf(channel);
  const hidden = (why: string): never => {
    throw new Error(`${user.name} cannot use the command “${wanted.name}”: ${why}.`);
  };
  const known = [...world.commands.list(null), ...world.commands.list(guild?.id ?? '')];
  const command =
    world.commands.named(wanted.name, wanted.type, guild?.id ?? null) ??
    hidden(`registered are ${known.map(({ name }) => `“${name}”`).join(', ') || 'none'}`);

  const contexts =
    command.contexts ??
    (command.dm_permission ? [CONTEXT.guild, CONTEXT.botDirect] : [CONTEXT.guild]);
  if (!contexts.includes(guild ? CONTEXT.guild : CONTEXT.botDirect)) {
    hidden(`it is not for ${guild ? 'servers' : 'direct messages'}`);
  }
  const owners = ownersOf(world, user, channel, command);
  if (Object.keys(owners).length === 0) hidden('the application is not installed here');
  if (guild !== null) {
    const inChannel = permissionsIn(channel, user);
    const lacks = (bits: bigint, held: bigint) => (held & bits) !== bits;
    const basics = PERMISSION.VIEW_CHANNEL | PERMISSION.USE_APPLICATION_COMMANDS;
    if (lacks(basics, inChannel)) hidden('commands are not for them in this channel');
    const demanded = command.default_member_permissions;
    const needed = demanded === null ? 0n : BigInt(demanded) || PERMISSION.ADMINISTRATOR;
    if (lacks(needed, permissionsInGuild(guild, user)))
      hidden(`it takes ${permissionNames(needed)}`);
  }
  return { command, owners };
}

function ownersOf(
  world: World,
  user: User,
  channel: Channel,
  { integration_types: kinds }: CommandPayload,
): Readonly<Record<string, Snowflake>> {
  const guild = guildOf(channel);
  const isHere = guild ? world.botIsIn(channel) : world.isNear(user);
  return {
    ...(isHere && kinds.includes(INSTALLATION.guild)
      ? { [INSTALLATION.guild]: guild?.id ?? '0' }
      : {}),
    ...(user.installed && kinds.includes(INSTALLATION.user)
      ? { [INSTALLATION.user]: user.id }
      : {}),
  };
}
