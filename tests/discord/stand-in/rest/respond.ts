import { COMMAND, MESSAGE, MESSAGE_FLAG } from '../protocol/index.js';
import { pingsOf } from '../rules/index.js';
import {
  editMessage,
  type Interaction,
  type Message,
  postMessage,
  referenceTo,
  type World,
} from '../state/index.js';
import { refuse } from './api-errors.js';
import { changesOf, contentOf, type MessageBody } from './message-body.js';
import type { Upload } from './request.js';

/** What a bot says to an interaction. */
export interface Response {
  readonly body: MessageBody;
  /** The same as it was sent, for those who look for mentions. */
  readonly sent: unknown;
  readonly uploads: readonly Upload[];
}

/** Flags that a bot may give a message with which it answers an interaction. */
const RESPONSE_FLAGS =
  MESSAGE_FLAG.suppressEmbeds |
  MESSAGE_FLAG.suppressNotifications |
  MESSAGE_FLAG.ephemeral |
  MESSAGE_FLAG.componentsV2;

/** Says to everybody, to whom it belongs, that the bot is thinking. */
export function postPlaceholder(world: World, interaction: Interaction, flags: number): Message {
  return postMessage(world, {
    ...answering(interaction),
    author: world.bot,
    flags: (flags & MESSAGE_FLAG.ephemeral) | MESSAGE_FLAG.loading,
  });
}

/** Puts a response into the channel: the first, or one that follows another. */
export function postResponse(
  world: World,
  interaction: Interaction,
  { body, sent, uploads }: Response,
  follows: Message | null = null,
): Message {
  return postMessage(world, {
    ...(follows ? { ...answering(interaction), ...replyTo(follows) } : answering(interaction)),
    author: world.bot,
    said: contentOf(world, body, uploads),
    pings: pingsOf(sent, { sentBy: 'interaction' }),
    flags: (body.flags ?? 0) & RESPONSE_FLAGS,
  });
}

/** Changes a message that an interaction may change. */
export function editResponse(
  world: World,
  message: Message,
  { body, sent, uploads }: Response,
): Message {
  if (!message.channel.messages.has(message.id)) refuse('unknownMessage');
  return editMessage(world, message, {
    said: changesOf(world, body, uploads, message.said.attachments),
    pings: pingsOf(sent, { sentBy: 'interaction' }),
    ...(typeof body.flags === 'number' ? { flags: body.flags } : {}),
  });
}

/** What a response shows of the interaction that it answers. */
function answering(interaction: Interaction) {
  const { channel, source } = interaction;
  const shared = { channel, interaction, type: responseType(interaction) };
  return source === null ? shared : { ...shared, ...replyTo(source) };
}

function responseType({ commandType }: Interaction): number {
  if (commandType === null) return MESSAGE.plain;
  return commandType === COMMAND.slash ? MESSAGE.slashCommand : MESSAGE.contextMenuCommand;
}

function replyTo(message: Message) {
  return { type: MESSAGE.reply, reference: referenceTo(message), referenced: message };
}
