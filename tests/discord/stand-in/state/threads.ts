import { MESSAGE, MESSAGE_FLAG } from '../protocol/index.js';
import { channelPayload, type TextChannel, type Thread } from './channel.js';
import type { Message } from './message.js';
import { announceChange, postMessage, referenceTo } from './post-message.js';
import type { User } from './user.js';
import type { World } from './world.js';

/** A thread that is to be, from a message or from nothing. */
export interface NewThread {
  readonly parent: TextChannel;
  readonly from: Message | null;
  readonly name: string;
  readonly owner: User;
}

/** Opens a public thread. One that starts from a message has its id, and a first message that refers to it. */
export function startThread(world: World, { parent, from, name, owner }: NewThread): Thread {
  const thread: Thread = {
    kind: 'thread',
    id: from?.id ?? world.snowflakes.next(),
    name,
    guild: parent.guild,
    parent,
    owner,
    createdAt: new Date().toISOString(),
    members: new Set([owner]),
    archived: false,
    locked: false,
    messages: new Map(),
  };
  parent.guild.threads.set(thread.id, thread);
  world.channels.set(thread.id, thread);
  world.emitIn(thread, 'THREAD_CREATE', { ...channelPayload(thread), newly_created: true });
  if (from !== null) {
    from.thread = thread;
    from.flags |= MESSAGE_FLAG.hasThread;
    announceChange(world, from);
    postMessage(world, {
      channel: thread,
      author: owner,
      type: MESSAGE.threadStarter,
      reference: referenceTo(from),
      referenced: from,
    });
  } else {
    postMessage(world, {
      channel: parent,
      author: owner,
      type: MESSAGE.threadCreated,
      said: { content: name },
      reference: { type: 0, channel_id: thread.id, guild_id: parent.guild.id },
    });
  }
  world.changes.notify();
  return thread;
}
