import { type Choice, COMMAND, INTERACTION } from '../protocol/index.js';
import {
  type Channel,
  type Message,
  messagePayload,
  type User,
  type World,
} from '../state/index.js';
import { act } from './act.js';
import { namedIds, type OptionValues, sentOptions } from './command-options.js';
import { resolved } from './interaction-payload.js';
import type { Trace } from './trace.js';
import { type UsableCommand, usableCommand } from './usable-command.js';

/** Uses a slash command; `line` is its name, with the names of a group and a sub-command behind it. */
export async function useSlashCommand(
  world: World,
  user: User,
  channel: Channel,
  line: string,
  values: OptionValues,
): Promise<Trace> {
  const { usable, path } = slashCommand(world, user, channel, line);
  const options = sentOptions(usable.command.options ?? [], path, values);
  const data = {
    ...commandData(usable),
    options,
    resolved: resolved(world, channel, namedIds(options)),
  };
  return act(world, origin(user, channel, usable, `/${line}`, INTERACTION.command), data);
}

/** Types into an option and gives the choices that the bot offers. Throws where it offers none in time. */
export async function complete(
  world: World,
  user: User,
  channel: Channel,
  line: string,
  values: OptionValues,
  focused: string,
): Promise<readonly Choice[]> {
  const { usable, path } = slashCommand(world, user, channel, line);
  const options = sentOptions(usable.command.options ?? [], path, values, focused);
  const what = `typing into ${focused} of /${line}`;
  const trace = await act(world, origin(user, channel, usable, what, INTERACTION.autocomplete), {
    ...commandData(usable),
    options,
  });
  if (trace.choices === null) throw new Error(`${what}: no choices came.`);
  return trace.choices;
}

/** Uses a command on a message. */
export async function useMessageCommand(
  world: World,
  user: User,
  target: Message,
  name: string,
): Promise<Trace> {
  const { channel } = target;
  const usable = usableCommand(world, user, channel, { name, type: COMMAND.message });
  const data = {
    ...commandData(usable),
    target_id: target.id,
    resolved: { messages: { [target.id]: messagePayload(target) } },
  };
  return act(world, origin(user, channel, usable, `“${name}”`, INTERACTION.command), data);
}

function slashCommand(world: World, user: User, channel: Channel, line: string) {
  const [name = '', ...path] = line.split(' ');
  return { usable: usableCommand(world, user, channel, { name, type: COMMAND.slash }), path };
}

function commandData({ command: { id, name, type, guild_id } }: UsableCommand): object {
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

function origin(
  user: User,
  channel: Channel,
  { command, owners }: UsableCommand,
  what: string,
  type: number,
) {
  return {
    type,
    user,
    channel,
    owners,
    source: null,
    opener: null,
    commandType: type === INTERACTION.command ? command.type : null,
    what,
  };
}
