import { COMPONENT, type Component, INTERACTION } from '../protocol/index.js';
import type { Interaction, Message, User, World } from '../state/index.js';
import { act } from './act.js';
import { type FormValues, filledForm, optionValue } from './fill-form.js';
import { type ComponentName, findButton, findSelect } from './find-component.js';
import { resolved } from './interaction-payload.js';
import type { SeenModal, Trace } from './trace.js';

/** Presses a button. */
export async function press(
  world: World,
  user: User,
  message: Message,
  name: ComponentName,
): Promise<Trace> {
  const button = findButton(message, name);
  const what = `the button ${button.label ?? button.custom_id}`;
  return act(world, origin(world, user, message, what), componentData(button));
}

/** Picks from a list: by value or label of its options, by id where the list is one of people, roles or channels. */
export async function pick(
  world: World,
  user: User,
  message: Message,
  name: ComponentName,
  picked: readonly string[],
): Promise<Trace> {
  const list = findSelect(message, name);
  const values = picked.map((one) => {
    const value = optionValue(list, one);
    if (value === undefined) throw new Error(`The list ${name} has no option “${one}”.`);
    return value;
  });
  const [least, most] = [list.min_values ?? 1, list.max_values ?? 1];
  if (values.length < least || values.length > most) {
    throw new Error(`The list ${name} takes ${least} to ${most} values.`);
  }
  const ids = list.type === COMPONENT.stringSelect ? [] : values;
  const data = {
    ...componentData(list),
    values,
    resolved: resolved(world, message.channel, ids),
  };
  return act(world, origin(world, user, message, `the list ${list.custom_id}`), data);
}

/** Sends a form. */
export async function send(
  world: World,
  user: User,
  { openedBy, payload }: SeenModal,
  values: FormValues,
): Promise<Trace> {
  if (openedBy.user !== user) throw new Error(`${user.name} does not see this form.`);
  const data = { custom_id: payload.custom_id, components: filledForm(payload, values) };
  const { channel, owners, source } = openedBy;
  const what = `the form ${payload.title}`;
  return act(
    world,
    {
      type: INTERACTION.modal,
      commandType: null,
      user,
      channel,
      owners,
      source,
      opener: openedBy,
      what,
    },
    data,
  );
}

function componentData({ type, custom_id, id }: Component): object {
  return { component_type: type, custom_id, id };
}

function origin(world: World, user: User, message: Message, what: string) {
  const { channel } = message;
  return {
    type: INTERACTION.component,
    commandType: null,
    user,
    channel,
    owners: message.interaction?.owners ?? placeOf(world, message),
    source: message,
    opener: null,
    what,
  };
}

/** For messages that the bot wrote of its own accord, its membership is what allows components. */
function placeOf(world: World, { channel }: Message): Interaction['owners'] {
  if (!world.botIsIn(channel)) return {};
  return { 0: channel.kind === 'direct' ? '0' : channel.guild.id };
}
