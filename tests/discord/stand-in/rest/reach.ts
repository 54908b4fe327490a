import { PERMISSION, type PermissionName, type Snowflake } from '../protocol/index.js';
import { checkBody, type RequestContexts, type RequestKind } from '../rules/index.js';
import {
  type Channel,
  type Guild,
  isEphemeral,
  type Message,
  permissionsIn,
  type World,
} from '../state/index.js';
import { Refused, refuse } from './api-errors.js';

/** A guild that the bot is in. */
export function reachableGuild(world: World, id: Snowflake): Guild {
  const guild = world.guilds.get(id);
  return guild?.members.has(world.bot.id) ? guild : refuse('unknownGuild');
}

/** A channel that the bot can see. */
export function reachableChannel(world: World, id: Snowflake): Channel {
  const channel = world.channels.get(id) ?? refuse('unknownChannel');
  return world.botSees(channel) ? channel : refuse('missingAccess');
}

/** A message that stands in a channel for everybody there. */
export function reachableMessage(channel: Channel, id: Snowflake): Message {
  const message = channel.messages.get(id);
  return message && !isEphemeral(message) ? message : refuse('unknownMessage');
}

/** Refuses where the bot lacks a permission in a channel. */
export function demand(world: World, channel: Channel, ...names: readonly PermissionName[]): void {
  const held = permissionsIn(channel, world.bot);
  const missing = names.filter((name) => (held & PERMISSION[name]) === 0n);
  if (missing.length > 0) refuse('missingPermissions', `the bot has ${missing.join(', ')}`);
}

/** Refuses a body that Discord would not take. */
export function obey<Kind extends RequestKind>(
  kind: Kind,
  body: unknown,
  context: RequestContexts[Kind],
): void {
  const refusal = checkBody(kind, body ?? {}, context);
  if (refusal !== null) throw new Refused(refusal);
}
