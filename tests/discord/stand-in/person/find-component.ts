import { BUTTON_STYLE, COMPONENT, type Component } from '../protocol/index.js';
import type { Message } from '../state/index.js';
import { flattened, isSelect, type SeenMessage, see } from './seen-message.js';

/** What a person calls a component: its label or placeholder, its emoji, its custom id, or a pattern for these. */
export type ComponentName = string | RegExp;

/** The button of that name which a person can press; throws where there is none, or it is disabled or a link. */
export function findButton(message: Message, name: ComponentName): Component {
  const button = find(message, name, ({ type }) => type === COMPONENT.button, 'button');
  if (button.style === BUTTON_STYLE.link) throw new Error(`The button ${name} is a link.`);
  return button;
}

/** The list of that name from which a person can pick; throws as {@link findButton} does. */
export function findSelect(message: Message, name: ComponentName): Component {
  return find(message, name, isSelect, 'list');
}

function find(
  message: Message,
  name: ComponentName,
  isMeant: (component: Component) => boolean,
  kind: string,
): Component {
  const all = message.said.components.flatMap(flattened).filter(isMeant);
  const exact = all.filter(({ custom_id }) => custom_id === name);
  const found = exact.length > 0 ? exact : all.filter((one) => isCalled(one, name));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    const count = only === undefined ? 'no' : `${found.length} times a`;
    throw new Error(`There is ${count} ${kind} ${name} in the message:\n${outline(see(message))}`);
  }
  if (only.disabled) throw new Error(`The ${kind} ${name} is disabled.`);
  return only;
}

function isCalled({ label, placeholder, emoji, custom_id }: Component, name: ComponentName) {
  const names = [label, placeholder, emoji?.name];
  if (typeof name === 'string') return names.includes(name);
  return [...names, custom_id].some((one) => one !== undefined && one !== null && name.test(one));
}

/** A message in a few lines, for the reports of tests. */
function outline({ text, buttons, selects }: SeenMessage): string {
  const names = [
    ...buttons.map(({ label, emoji, customId }) => `[${label || emoji}] ${customId ?? 'link'}`),
    ...selects.map(({ placeholder, customId }) => `(${placeholder ?? ''}) ${customId}`),
  ];
  return [text, ...names].join('\n');
}
