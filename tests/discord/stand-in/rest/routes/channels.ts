import { z } from 'zod';
import { channelPayload, startThread } from '../../state/index.js';
import { refuse } from '../api-errors.js';
import { demand, obey, reachableChannel, reachableMessage } from '../reach.js';
import { fields } from '../request.js';
import { route } from '../router.js';

const newThread = z.object({ name: z.string() });
const threadChanges = z.object({
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
});

/** Channels, threads, reactions, and the opening of direct conversations. */
export const channelRoutes = [
  route('GET /channels/:channel', ({ parameters }, world) => ({
    status: 200,
    body: channelPayload(reachableChannel(world, parameters.channel ?? '')),
  })),

  route('POST /users/@me/channels', ({ body }, world) => {
    const { recipient_id: id } = fields(z.object({ recipient_id: z.string() }), body);
    const person = world.users.get(id) ?? refuse('unknownUser');
    if (person.bot) refuse('directMessageRefused');
    return { status: 200, body: channelPayload(world.directChannel(person)) };
  }),

  route('POST /channels/:channel/messages/:message/threads', ({ parameters, body }, world) => {
    const parent = reachableChannel(world, parameters.channel ?? '');
    if (parent.kind !== 'text') return refuse('wrongChannelType');
    const from = reachableMessage(parent, parameters.message ?? '');
    obey('start-thread-from-message', body, {});
    demand(world, parent, 'CREATE_PUBLIC_THREADS');
    if (from.thread !== null) refuse('threadExists');
    const { name } = fields(newThread, body);
    return {
      status: 201,
      body: channelPayload(startThread(world, { parent, from, name, owner: world.bot })),
    };
  }),

  route('POST /channels/:channel/threads', ({ parameters, body }, world) => {
    const parent = reachableChannel(world, parameters.channel ?? '');
    if (parent.kind !== 'text') return refuse('wrongChannelType');
    obey('start-thread-without-message', body, {});
    demand(world, parent, 'CREATE_PUBLIC_THREADS');
    const { name } = fields(newThread, body);
    const thread = startThread(world, { parent, from: null, name, owner: world.bot });
    return { status: 201, body: channelPayload(thread) };
  }),

  route('PATCH /channels/:channel', ({ parameters, body }, world) => {
    const thread = reachableChannel(world, parameters.channel ?? '');
    if (thread.kind !== 'thread')
      return refuse('unknownRoute', 'the stand-in changes threads only');
    if (thread.owner !== world.bot) demand(world, thread, 'MANAGE_THREADS');
    const { archived, locked } = fields(threadChanges, body);
    if (archived !== undefined) thread.archived = archived;
    if (locked !== undefined) thread.locked = locked;
    world.emitIn(thread, 'THREAD_UPDATE', channelPayload(thread));
    world.changes.notify();
    return { status: 200, body: channelPayload(thread) };
  }),

  route('PUT /channels/:channel/thread-members/@me', ({ parameters }, world) => {
    const thread = reachableChannel(world, parameters.channel ?? '');
    if (thread.kind !== 'thread') return refuse('wrongChannelType');
    thread.members.add(world.bot);
    return { status: 204 };
  }),

  route(
    'PUT /channels/:channel/messages/:message/reactions/:emoji/@me',
    ({ parameters }, world) => {
      const channel = reachableChannel(world, parameters.channel ?? '');
      const message = reachableMessage(channel, parameters.message ?? '');
      demand(world, channel, 'READ_MESSAGE_HISTORY', 'ADD_REACTIONS');
      message.reactions.add(parameters.emoji ?? '');
      world.changes.notify();
      return { status: 204 };
    },
  ),

  route(
    'DELETE /channels/:channel/messages/:message/reactions/:emoji/@me',
    ({ parameters }, world) => {
      const channel = reachableChannel(world, parameters.channel ?? '');
      reachableMessage(channel, parameters.message ?? '').reactions.delete(parameters.emoji ?? '');
      world.changes.notify();
      return { status: 204 };
    },
  ),
];
