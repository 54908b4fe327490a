import { MESSAGE, MESSAGE_FLAG, type MessageReference, type Snowflake } from '../protocol/index.js';
import type { Pings } from '../rules/index.js';
import { type Channel, channelPayload } from './channel.js';
import type { Interaction } from './interaction.js';
import { isEphemeral, type Message, type MessageContent, messageEvent } from './message.js';
import { shownComponents, shownEmbeds } from './shown-content.js';
import type { User } from './user.js';
import type { World } from './world.js';

/** A message that is to be. */
export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly said?: Partial<MessageContent>;
  readonly pings?: Pings;
  readonly type?: number;
  readonly flags?: number;
  readonly nonce?: string | number | null;
  readonly reference?: MessageReference | null;
  readonly referenced?: Message | null;
  readonly interaction?: Interaction | null;
}

const NOBODY: Pings = { users: [], roles: [], everyone: false, repliedUser: false };

/** Puts a message into its channel; the bot is told unless it is for one person's eyes. */
export function postMessage(world: World, draft: NewMessage): Message {
  const { said = {} } = draft;
  const message: Message = {
    id: world.snowflakes.next(),
    channel: draft.channel,
    author: draft.author,
    type: draft.type ?? MESSAGE.plain,
    said: {
      content: said.content ?? '',
      components: shownComponents(said.components ?? []),
      embeds: shownEmbeds(said.embeds ?? []),
      attachments: said.attachments ?? [],
    },
    mentions: [],
    pings: NOBODY,
    flags: draft.flags ?? 0,
    editedAt: null,
    nonce: draft.nonce ?? null,
    reference: draft.reference ?? null,
    referenced: draft.referenced ?? null,
    interaction: draft.interaction ?? null,
    thread: null,
    reactions: new Set(),
  };
  unarchive(world, message.channel);
  message.channel.messages.set(message.id, message);
  notifyPeople(world, message, draft.pings ?? NOBODY);
  if (!isEphemeral(message)) world.emitIn(message.channel, 'MESSAGE_CREATE', messageEvent(message));
  world.changes.notify();
  return message;
}

/** Flags that an edit may set; the one for components stays set once it is. */
const EDITABLE_FLAGS = MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.componentsV2;

/** What an edit changes. */
export interface MessageEdit {
  readonly said: Partial<MessageContent>;
  readonly flags?: number;
  readonly pings?: Pings;
}

/** Replaces what an edit names and keeps the rest. What was loading has come with the first edit. */
export function editMessage(world: World, message: Message, edit: MessageEdit): Message {
  const wasLoading = (message.flags & MESSAGE_FLAG.loading) !== 0;
  const { components, embeds } = edit.said;
  message.said = {
    ...message.said,
    ...edit.said,
    ...(components ? { components: shownComponents(components) } : {}),
    ...(embeds ? { embeds: shownEmbeds(embeds) } : {}),
  };
  if (edit.pings) notifyPeople(world, message, edit.pings);
  const kept = message.flags & ~MESSAGE_FLAG.loading;
  const flags = edit.flags ?? kept;
  message.flags = (kept & ~MESSAGE_FLAG.suppressEmbeds) | (flags & EDITABLE_FLAGS);
  if (!wasLoading) message.editedAt = new Date().toISOString();
  announceChange(world, message);
  return message;
}

/** Tells that a message is not as it was. */
export function announceChange(world: World, message: Message): void {
  if (!isEphemeral(message)) world.emitIn(message.channel, 'MESSAGE_UPDATE', messageEvent(message));
  world.changes.notify();
}

/** Takes a message out of its channel. */
export function deleteMessage(world: World, message: Message): void {
  const { channel } = message;
  channel.messages.delete(message.id);
  if (!isEphemeral(message)) {
    world.emitIn(channel, 'MESSAGE_DELETE', {
      id: message.id,
      channel_id: channel.id,
      ...(channel.kind === 'direct' ? {} : { guild_id: channel.guild.id }),
    });
  }
  world.changes.notify();
}

/** Sets whom a message mentions, and notes it where it is the bot who does. */
function notifyPeople(world: World, message: Message, pings: Pings): void {
  const mentioned = pings.users.map((id) => world.users.get(id));
  const replied = pings.repliedUser ? message.referenced?.author : undefined;
  message.pings = pings;
  message.mentions = [...new Set([...mentioned, replied])].filter((user) => user !== undefined);
  const { users, roles, everyone, repliedUser } = pings;
  const isPing = everyone || repliedUser || users.length + roles.length > 0;
  if (message.author === world.bot && isPing) world.pings.push({ ...pings, message });
}

/** A new message opens an archived thread again. */
function unarchive(world: World, channel: Channel): void {
  if (channel.kind !== 'thread' || !channel.archived) return;
  channel.archived = false;
  world.emitIn(channel, 'THREAD_UPDATE', channelPayload(channel));
}

/** How a message names another. */
export function referenceTo(message: Message): MessageReference {
  const { channel } = message;
  const guildId: Snowflake | null = channel.kind === 'direct' ? null : channel.guild.id;
  return {
    type: 0,
    message_id: message.id,
    channel_id: channel.id,
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
}
