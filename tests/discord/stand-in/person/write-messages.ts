import { MESSAGE, PERMISSION, type PermissionName } from '../protocol/index.js';
import { pingsOf } from '../rules/index.js';
import {
  type Channel,
  deleteMessage,
  editMessage,
  type Message,
  permissionsIn,
  postMessage,
  referenceTo,
  startThread,
  type Thread,
  type User,
  type World,
} from '../state/index.js';

/** A text that begins with mentions. */
export function mentioning(whom: readonly { readonly id: string }[], text: string): string {
  return [...whom.map(({ id }) => `<@${id}>`), text].join(' ');
}

/** What a message replies to, and whether its author is mentioned. */
export interface ReplyTo {
  readonly replied: Message | null;
  readonly ping: boolean;
}

/** Writes a message as a person. Throws without the permissions for it. */
export function write(
  world: World,
  user: User,
  channel: Channel,
  content: string,
  { replied, ping }: ReplyTo = { replied: null, ping: false },
): Message {
  const toSend = channel.kind === 'thread' ? 'SEND_MESSAGES_IN_THREADS' : 'SEND_MESSAGES';
  demand(user, channel, 'VIEW_CHANNEL', toSend);
  if (channel.kind === 'thread') channel.members.add(user);
  return postMessage(world, {
    channel,
    author: user,
    said: { content },
    pings: { ...pingsOf({ content }), repliedUser: replied !== null && ping },
    type: replied === null ? MESSAGE.plain : MESSAGE.reply,
    reference: replied && referenceTo(replied),
    referenced: replied,
  });
}

/** Changes what a person's own message says. */
export function rewrite(world: World, user: User, message: Message, content: string): Message {
  if (message.author !== user) throw new Error(`${user.name} did not write this message.`);
  return editMessage(world, message, { said: { content }, pings: pingsOf({ content }) });
}

/** Deletes a message as a person. */
export function remove(world: World, user: User, message: Message): void {
  if (message.author !== user) demand(user, message.channel, 'MANAGE_MESSAGES');
  deleteMessage(world, message);
}

/** Starts a thread from a message as a person. */
export function openThread(world: World, owner: User, from: Message, name: string): Thread {
  const { channel: parent } = from;
  if (parent.kind !== 'text' || from.thread !== null) throw new Error('No thread starts here.');
  demand(owner, parent, 'CREATE_PUBLIC_THREADS');
  return startThread(world, { parent, from, name, owner });
}

function demand(user: User, channel: Channel, ...names: readonly PermissionName[]): void {
  const held = permissionsIn(channel, user);
  const missing = names.filter((name) => (held & PERMISSION[name]) === 0n);
  if (missing.length > 0) throw new Error(`${user.name} lacks ${missing.join(', ')} here.`);
}
