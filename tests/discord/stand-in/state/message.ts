import {
  type AttachmentPayload,
  type Component,
  type Embed,
  INTERACTION,
  MESSAGE_FLAG,
  type MessagePayload,
  type MessageReference,
  type Snowflake,
} from '../protocol/index.js';
import type { Pings } from '../rules/index.js';
import { timeOf } from '../snowflakes.js';
import { type Channel, channelPayload, channelType, guildOf, type Thread } from './channel.js';
import { memberPayload } from './guild.js';
import type { Interaction } from './interaction.js';
import { type User, userPayload } from './user.js';

/** What a message says; an edit replaces parts of it. */
export interface MessageContent {
  readonly content: string;
  readonly components: readonly Component[];
  readonly embeds: readonly Embed[];
  readonly attachments: readonly Attachment[];
}

/** A file of a message. */
export interface Attachment extends AttachmentPayload {
  readonly bytes: Buffer;
}

/** A message that stands in a channel, or that one person alone sees there. */
export interface Message {
  readonly id: Snowflake;
  readonly channel: Channel;
  readonly author: User;
  readonly type: number;
  said: MessageContent;
  /** The people whom it notified. */
  mentions: readonly User[];
  /** Whom it notified, by ids and whether they exist or not. */
  pings: Pings;
  flags: number;
  editedAt: string | null;
  readonly nonce: string | number | null;
  readonly reference: MessageReference | null;
  /** The message that {@link reference} names, as long as it exists. */
  readonly referenced: Message | null;
  /** The interaction that it answers. */
  readonly interaction: Interaction | null;
  thread: Thread | null;
  /** The emoji with which the bot reacted. */
  readonly reactions: Set<string>;
}

/** Whether one person alone sees a message: whoever caused its interaction. */
export function isEphemeral({ flags }: Message): boolean {
  return (flags & MESSAGE_FLAG.ephemeral) !== 0;
}

/** Whether a message says no more than that the application is thinking. */
export function isLoading({ flags }: Message): boolean {
  return (flags & MESSAGE_FLAG.loading) !== 0;
}

/** How answers show a message. */
export function messagePayload(message: Message): MessagePayload {
  const { channel, said, pings, interaction, reference } = message;
  return {
    id: message.id,
    channel_id: channel.id,
    type: message.type,
    author: userPayload(message.author),
    content: said.content,
    timestamp: timeOf(message.id).toISOString(),
    edited_timestamp: message.editedAt,
    tts: false,
    pinned: false,
    flags: message.flags,
    mentions: message.mentions.map(userPayload),
    mention_roles: pings.roles,
    mention_everyone: pings.everyone,
    attachments: said.attachments.map(({ bytes: _, ...shown }) => shown),
    embeds: said.embeds,
    components: said.components,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(reference === null ? {} : { message_reference: reference }),
    ...(reference === null ? {} : { referenced_message: referencedPayload(message) }),
    ...(message.thread === null ? {} : { thread: channelPayload(message.thread) }),
    ...(interaction === null ? {} : interactionPart(interaction, message)),
  };
}

/** How events show a message: with the guild, the author's place in it and the type of the channel. */
export function messageEvent(message: Message): MessagePayload {
  const guild = guildOf(message.channel);
  const member = guild?.members.get(message.author.id);
  return {
    ...messagePayload(message),
    channel_type: channelType(message.channel),
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: memberPayload(member, { user: false }) } : {}),
  };
}

/** The referenced message without what it refers to in turn; null where it is gone. */
function referencedPayload({ referenced }: Message): MessagePayload | null {
  if (referenced === null || !referenced.channel.messages.has(referenced.id)) return null;
  const { referenced_message: _, ...shown } = messagePayload(referenced);
  return shown;
}

function interactionPart(interaction: Interaction, { id }: Message): object {
  const { original, applicationId } = interaction;
  const isFirst = original === null || original.id === id;
  return {
    webhook_id: applicationId,
    application_id: applicationId,
    interaction_metadata: {
      ...interactionMetadata(interaction),
      ...(isFirst ? {} : { original_response_message_id: original.id }),
    },
  };
}

function interactionMetadata({ id, type, user, owners, source, opener }: Interaction): object {
  return {
    id,
    type,
    user: userPayload(user),
    authorizing_integration_owners: owners,
    ...(type === INTERACTION.component && source ? { interacted_message_id: source.id } : {}),
    ...(opener ? { triggering_interaction_metadata: interactionMetadata(opener) } : {}),
  };
}
