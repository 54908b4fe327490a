import { z } from 'zod';
import type { CommandPayload } from '../../protocol/index.js';
import type { RequestKind } from '../../rules/index.js';
import type { CommandBody, CommandScope, World } from '../../state/index.js';
import { refuse } from '../api-errors.js';
import { obey, reachableGuild } from '../reach.js';
import { type ApiRequest, fields } from '../request.js';
import { route } from '../router.js';

/** The rules have passed the rest. */
const isObject = (body: unknown) => typeof body === 'object' && body !== null;
const commandBody = z.custom<CommandBody>(isObject);

/** The registered commands of all guilds and of single ones. */
export const commandRoutes = [
  ...routesOf('/applications/:application/commands', {
    one: 'create-global-command',
    all: 'overwrite-global-commands',
  }),
  ...routesOf('/applications/:application/guilds/:guild/commands', {
    one: 'create-guild-command',
    all: 'overwrite-guild-commands',
  }),
];

type CommandKinds = {
  readonly one: Extract<RequestKind, `create-${string}-command`>;
  readonly all: Extract<RequestKind, `overwrite-${string}`>;
};

function routesOf(base: string, kinds: CommandKinds) {
  return [
    route(`GET ${base}`, (request, world) => {
      const commands = world.commands.list(scopeOf(request, world));
      const localized = request.query.get('with_localizations') === 'true';
      return { status: 200, body: localized ? commands : commands.map(withoutLocalizations) };
    }),
    route(`PUT ${base}`, (request, world) => {
      const scope = scopeOf(request, world);
      obey(kinds.all, request.body, {});
      const commands = fields(z.array(commandBody), request.body);
      return changed(world, { status: 200, body: world.commands.overwrite(scope, commands) });
    }),
    route(`POST ${base}`, (request, world) => {
      const scope = scopeOf(request, world);
      obey(kinds.one, request.body, {});
      const { command, isNew } = world.commands.put(scope, fields(commandBody, request.body));
      return changed(world, { status: isNew ? 201 : 200, body: command });
    }),
    route(`GET ${base}/:command`, (request, world) => ({
      status: 200,
      body: knownCommand(request, world),
    })),
    route(`PATCH ${base}/:command`, (request, world) => {
      const command = knownCommand(request, world);
      const changes = fields(z.custom<Partial<CommandBody>>(isObject), request.body);
      const { name, type, description } = command;
      obey(kinds.one, { name, type, description, ...changes }, {});
      return changed(world, { status: 200, body: world.commands.edit(command, changes) });
    }),
    route(`DELETE ${base}/:command`, (request, world) => {
      world.commands.remove(knownCommand(request, world).id);
      return changed(world, { status: 204 });
    }),
  ];
}

/** Whose commands a request is about. */
function scopeOf({ parameters }: ApiRequest, world: World): CommandScope {
  if (parameters.application !== world.application.id) {
    refuse('missingAccess', 'the application is that of the token');
  }
  return parameters.guild === undefined ? null : reachableGuild(world, parameters.guild).id;
}

function knownCommand(request: ApiRequest, world: World): CommandPayload {
  const scope = scopeOf(request, world);
  return world.commands.get(request.parameters.command ?? '', scope) ?? refuse('unknownCommand');
}

function withoutLocalizations(command: CommandPayload): object {
  const { name_localizations: _, description_localizations: __, ...shown } = command;
  return shown;
}

function changed<Answer>(world: World, answer: Answer): Answer {
  world.changes.notify();
  return answer;
}
