import { z } from 'zod';
import { MESSAGE, MESSAGE_FLAG, type MessageReference } from '../../protocol/index.js';
import { pingsOf } from '../../rules/index.js';
import {
  type Channel,
  deleteMessage,
  editMessage,
  isEphemeral,
  type Message,
  messagePayload,
  postMessage,
  referenceTo,
  type World,
} from '../../state/index.js';
import { withoutUnreadableContent } from '../../unreadable-content.js';
import { refuse } from '../api-errors.js';
import { asEdited, changesOf, contentOf, messageBody } from '../message-body.js';
import { demand, obey, reachableChannel, reachableMessage } from '../reach.js';
import { type ApiRequest, fields } from '../request.js';
import { route } from '../router.js';

const newMessage = messageBody.extend({
  nonce: z.union([z.string(), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      type: z.int().nullish(),
      message_id: z.string(),
      channel_id: z.string().nullish(),
      fail_if_not_exists: z.boolean().nullish(),
    })
    .nullish(),
});

type NewMessageBody = z.output<typeof newMessage>;

/** Flags that a bot may give a message which it writes into a channel. */
const SENDABLE_FLAGS =
  MESSAGE_FLAG.suppressEmbeds | MESSAGE_FLAG.suppressNotifications | MESSAGE_FLAG.componentsV2;

/** How many messages a list has without the query saying so. */
const USUAL_LIMIT = 50;

/** Messages that a bot writes, reads, changes and deletes in channels. */
export const messageRoutes = [
  route('POST /channels/:channel/messages', (request, world) => {
    const channel = reachableChannel(world, request.parameters.channel ?? '');
    obey('create-message', request.body, { files: request.uploads.length });
    const body = fields(newMessage, request.body);
    demandToSend(world, channel, body, request.uploads.length);
    const known = body.enforce_nonce ? world.nonces.get(String(body.nonce)) : undefined;
    const message = known ?? send(world, channel, body, request);
    return { status: 200, body: messagePayload(message) };
  }),

  route('GET /channels/:channel/messages', ({ parameters, query }, world) => {
    const channel = reachableChannel(world, parameters.channel ?? '');
    const hasHistory = world.botMay(channel, 'READ_MESSAGE_HISTORY');
    const all = hasHistory ? [...channel.messages.values()] : [];
    const [before, after] = [BigInt(query.get('before') ?? -1n), BigInt(query.get('after') ?? -1n)];
    const asked = all
      .filter((message) => !isEphemeral(message))
      .filter(({ id }) => (before < 0n || BigInt(id) < before) && BigInt(id) > after);
    const limit = Number(query.get('limit') ?? USUAL_LIMIT);
    const shown = after < 0n ? asked.slice(-limit) : asked.slice(0, limit);
    return { status: 200, body: shown.reverse().map((message) => readable(world, message)) };
  }),

  route('GET /channels/:channel/messages/:message', ({ parameters }, world) => {
    const channel = reachableChannel(world, parameters.channel ?? '');
    demand(world, channel, 'READ_MESSAGE_HISTORY');
    return {
      status: 200,
      body: readable(world, reachableMessage(channel, parameters.message ?? '')),
    };
  }),

  route('PATCH /channels/:channel/messages/:message', (request, world) => {
    const channel = reachableChannel(world, request.parameters.channel ?? '');
    const message = reachableMessage(channel, request.parameters.message ?? '');
    if (message.author !== world.bot) refuse('otherAuthor');
    const files = request.uploads.length;
    obey('edit-message', request.body, { edited: asEdited(message), afterDeferral: false, files });
    const body = fields(messageBody, request.body);
    const said = changesOf(world, body, request.uploads, message.said.attachments);
    const pings = pingsOf(request.body, { sentBy: 'channel' });
    editMessage(world, message, {
      said,
      pings,
      ...(typeof body.flags === 'number' ? { flags: body.flags } : {}),
    });
    return { status: 200, body: messagePayload(message) };
  }),

  route('DELETE /channels/:channel/messages/:message', ({ parameters }, world) => {
    const channel = reachableChannel(world, parameters.channel ?? '');
    const message = reachableMessage(channel, parameters.message ?? '');
    if (message.author !== world.bot) {
      if (channel.kind === 'direct') refuse('notInDirectChannel');
      demand(world, channel, 'MANAGE_MESSAGES');
    }
    deleteMessage(world, message);
    return { status: 204 };
  }),

  route('POST /channels/:channel/typing', ({ parameters }, world) => {
    const channel = reachableChannel(world, parameters.channel ?? '');
    demandToSpeak(world, channel);
    return { status: 204 };
  }),
];

/** Permission to write into a channel at all. */
function demandToSpeak(world: World, channel: Channel): void {
  if (channel.kind === 'direct' && !world.botMayWriteTo(channel.person)) {
    refuse('directMessageRefused');
  }
  if (channel.kind === 'thread' && channel.locked) refuse('threadLocked');
  demand(world, channel, channel.kind === 'thread' ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES');
}

function demandToSend(world: World, channel: Channel, body: NewMessageBody, files: number): void {
  demandToSpeak(world, channel);
  if (body.embeds && body.embeds.length > 0) demand(world, channel, 'EMBED_LINKS');
  if (files > 0) demand(world, channel, 'ATTACH_FILES');
}

function send(
  world: World,
  channel: Channel,
  body: NewMessageBody,
  { body: sent, uploads }: ApiRequest,
): Message {
  const referenced = referencedBy(world, channel, body);
  const message = postMessage(world, {
    channel,
    author: world.bot,
    said: contentOf(world, body, uploads),
    pings: pingsOf(sent, { sentBy: 'channel' }),
    type: referenced === null ? MESSAGE.plain : MESSAGE.reply,
    flags: (body.flags ?? 0) & SENDABLE_FLAGS,
    nonce: body.nonce ?? null,
    reference: referenced === null ? null : (referenceTo(referenced) satisfies MessageReference),
    referenced,
  });
  if (body.enforce_nonce) world.nonces.set(String(body.nonce), message);
  return message;
}

/** The message that is replied to; null for none, or for one that is gone where that is no failure. */
function referencedBy(world: World, channel: Channel, body: NewMessageBody): Message | null {
  const reference = body.message_reference;
  if (!reference) return null;
  if (!world.botMay(channel, 'READ_MESSAGE_HISTORY')) refuse('replyNeedsHistory');
  const isElsewhere = (reference.channel_id ?? channel.id) !== channel.id;
  const found = isElsewhere ? undefined : channel.messages.get(reference.message_id);
  if (found && !isEphemeral(found)) {
    const canBeAnswered =
      found.type !== MESSAGE.threadCreated && found.type !== MESSAGE.threadStarter;
    return canBeAnswered ? found : refuse('systemMessage');
  }
  return reference.fail_if_not_exists === false ? null : refuse('unknownReference');
}

/** A message as the bot may read it. */
function readable(world: World, message: Message): object {
  const payload = messagePayload(message);
  const readsAll = world.readsMessageContent || message.channel.kind === 'direct';
  return readsAll ? payload : withoutUnreadableContent(payload, world.bot.id);
}
