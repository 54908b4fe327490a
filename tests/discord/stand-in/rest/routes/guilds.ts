import {
  channelPayload,
  guildPayload,
  memberPayload,
  permissionsIn,
  rolePayload,
} from '../../state/index.js';
import { refuse } from '../api-errors.js';
import { reachableGuild } from '../reach.js';
import { route } from '../router.js';

/** What a bot may read of the servers it is in. */
export const guildRoutes = [
  route('GET /guilds/:guild', ({ parameters }, world) => ({
    status: 200,
    body: guildPayload(reachableGuild(world, parameters.guild ?? '')),
  })),

  route('GET /guilds/:guild/channels', ({ parameters }, world) => ({
    status: 200,
    body: [...reachableGuild(world, parameters.guild ?? '').channels.values()].map(channelPayload),
  })),

  route('GET /guilds/:guild/roles', ({ parameters }, world) => ({
    status: 200,
    body: [...reachableGuild(world, parameters.guild ?? '').roles.values()].map(rolePayload),
  })),

  route('GET /guilds/:guild/threads/active', ({ parameters }, world) => {
    const { threads } = reachableGuild(world, parameters.guild ?? '');
    const active = [...threads.values()].filter(
      (thread) => !thread.archived && permissionsIn(thread, world.bot) !== 0n,
    );
    return {
      status: 200,
      body: { threads: active.map(channelPayload), members: [], has_more: false },
    };
  }),

  route('GET /guilds/:guild/members/:user', ({ parameters }, world) => {
    const { members } = reachableGuild(world, parameters.guild ?? '');
    const member = members.get(parameters.user ?? '') ?? refuse('unknownMember');
    return { status: 200, body: memberPayload(member, { user: true }) };
  }),
];
