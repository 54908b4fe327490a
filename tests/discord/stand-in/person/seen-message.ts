import { BUTTON_STYLE, COMPONENT, type Component, type SelectOption } from '../protocol/index.js';
import { textOf } from '../rules/index.js';
import {
  type Attachment,
  isEphemeral,
  isLoading,
  type Message,
  messagePayload,
} from '../state/index.js';

/** A button as a person sees it. */
export interface SeenButton {
  /** The words on it; empty where there is an emoji alone. */
  readonly label: string;
  readonly emoji: string | null;
  /** What the bot is told; null for a link. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A list to pick from, as a person sees it. */
export interface SeenSelect {
  readonly customId: string;
  readonly placeholder: string | null;
  readonly options: readonly SelectOption[];
  readonly disabled: boolean;
}

/** A message as it stood when it was looked at. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly bot: boolean };
  readonly type: number;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly Component[];
  /** All that can be read in it, from top to bottom, a line for each piece. */
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly selects: readonly SeenSelect[];
  readonly files: readonly Attachment[];
  /** Whether one person alone sees it. */
  readonly ephemeral: boolean;
  /** Whether it says no more than that the bot is thinking. */
  readonly thinking: boolean;
  readonly edited: boolean;
  /** The id of the message that it replies to. */
  readonly replyTo: string | null;
  /** The id of the thread that was started from it. */
  readonly threadId: string | null;
  /** The bot's reactions. */
  readonly reactions: readonly string[];
  /** The message as Discord's API would show it. */
  readonly payload: ReturnType<typeof messagePayload>;
}

/** Looks at a message. */
export function see(message: Message): SeenMessage {
  const { channel, author, said } = message;
  const all = said.components.flatMap(flattened);
  return {
    id: message.id,
    channelId: channel.id,
    author: { id: author.id, name: author.name, bot: author.bot },
    type: message.type,
    flags: message.flags,
    content: said.content,
    components: said.components,
    text: textOf(said).join('\n'),
    buttons: all.filter(({ type }) => type === COMPONENT.button).map(seeButton),
    selects: all.filter(isSelect).map(seeSelect),
    files: said.attachments,
    ephemeral: isEphemeral(message),
    thinking: isLoading(message),
    edited: message.editedAt !== null,
    replyTo: message.reference?.message_id ?? null,
    threadId: message.thread?.id ?? null,
    reactions: [...message.reactions],
    payload: messagePayload(message),
  };
}

/** A component and all inside it, from top to bottom. */
export function flattened(component: Component): readonly Component[] {
  const { components = [], component: labelled, accessory } = component;
  const inside = [...components, labelled, accessory].filter((part) => part !== undefined);
  return [component, ...inside.flatMap(flattened)];
}

/** Whether a component is a list to pick from. */
export function isSelect({ type }: Component): boolean {
  return (
    type === COMPONENT.stringSelect ||
    (type >= COMPONENT.userSelect && type <= COMPONENT.channelSelect)
  );
}

function seeButton(button: Component): SeenButton {
  return {
    label: button.label ?? '',
    emoji: button.emoji?.name ?? null,
    customId: button.style === BUTTON_STYLE.link ? null : (button.custom_id ?? null),
    url: button.url ?? null,
    disabled: button.disabled ?? false,
  };
}

function seeSelect(select: Component): SeenSelect {
  return {
    customId: select.custom_id ?? '',
    placeholder: select.placeholder ?? null,
    options: select.options ?? [],
    disabled: select.disabled ?? false,
  };
}
