import { isDeepStrictEqual } from 'node:util';
import {
  COMMAND,
  type CommandOption,
  type CommandPayload,
  INSTALLATION,
  type Snowflake,
} from '../protocol/index.js';
import type { Snowflakes } from '../snowflakes.js';

/** A command as a bot sends it; what it leaves out has a default. */
export type CommandBody = Pick<CommandPayload, 'name'> &
  Partial<Omit<CommandPayload, 'default_member_permissions'>> & {
    /** A number in digits; Discord takes a plain one as well. */
    readonly default_member_permissions?: string | number | null;
  };

/** The commands of all guilds, or those of one. */
export type CommandScope = Snowflake | null;

/** The commands that an application has registered. */
export class Commands {
  readonly #all = new Map<Snowflake, CommandPayload>();
  readonly #snowflakes: Snowflakes;
  readonly #applicationId: Snowflake;

  constructor(snowflakes: Snowflakes, applicationId: Snowflake) {
    this.#snowflakes = snowflakes;
    this.#applicationId = applicationId;
  }

  list(scope: CommandScope): readonly CommandPayload[] {
    return [...this.#all.values()].filter(({ guild_id }) => (guild_id ?? null) === scope);
  }

  get(id: Snowflake, scope: CommandScope): CommandPayload | undefined {
    return this.list(scope).find((command) => command.id === id);
  }

  /** A command that members of a guild see under this name; one of the guild itself goes before a global one. */
  named(name: string, type: number, guildId: CommandScope): CommandPayload | undefined {
    const at = (scope: CommandScope) =>
      this.list(scope).find((command) => command.name === name && command.type === type);
    return (guildId === null ? undefined : at(guildId)) ?? at(null);
  }

  /** Puts these in the place of all others of the scope. Those that were known by name and type keep their id. */
  overwrite(scope: CommandScope, bodies: readonly CommandBody[]): readonly CommandPayload[] {
    const before = this.list(scope);
    const after = bodies.map((body) => this.#merged(scope, body, find(before, body)));
    for (const { id } of before) this.#all.delete(id);
    for (const command of after) this.#all.set(command.id, command);
    return after;
  }

  /** Adds one, or puts it in the place of that of the same name and type. */
  put(scope: CommandScope, body: CommandBody): { command: CommandPayload; isNew: boolean } {
    const before = find(this.list(scope), body);
    const command = this.#merged(scope, body, before);
    this.#all.set(command.id, command);
    return { command, isNew: before === undefined };
  }

  /** Changes some fields of one. */
  edit(command: CommandPayload, changes: Partial<CommandBody>): CommandPayload {
    const { id: _, version: __, ...known } = command;
    const edited = this.#merged(command.guild_id ?? null, { ...known, ...changes }, command);
    this.#all.set(edited.id, edited);
    return edited;
  }

  remove(id: Snowflake): void {
    this.#all.delete(id);
  }

  /** The version is new where anything is, and that of before where nothing is. */
  #merged(scope: CommandScope, body: CommandBody, before?: CommandPayload): CommandPayload {
    const content = {
      ...withDefaults(body),
      application_id: this.#applicationId,
      ...(scope === null ? {} : { guild_id: scope }),
    };
    if (before !== undefined) {
      const { id, version, ...known } = before;
      if (isDeepStrictEqual(known, content)) return before;
      return { ...content, id, version: this.#snowflakes.next() };
    }
    return { ...content, id: this.#snowflakes.next(), version: this.#snowflakes.next() };
  }
}

function find(commands: readonly CommandPayload[], { name, type }: CommandBody) {
  return commands.find((known) => known.name === name && known.type === (type ?? COMMAND.slash));
}

/** A command as Discord shows it: with what was left out, and without options' flags that are not set. */
function withDefaults(
  body: CommandBody,
): Omit<CommandPayload, 'id' | 'version' | 'application_id'> {
  const permissions = body.default_member_permissions ?? null;
  const { options = [] } = body;
  return {
    type: body.type ?? COMMAND.slash,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: permissions === null ? null : String(permissions),
    dm_permission: body.dm_permission ?? true,
    contexts: body.contexts ?? null,
    integration_types: body.integration_types ?? [INSTALLATION.guild],
    nsfw: body.nsfw ?? false,
    ...(options.length > 0 ? { options: options.map(withoutUnset) } : {}),
  };
}

function withoutUnset({
  required,
  autocomplete,
  options,
  ...option
}: CommandOption): CommandOption {
  return {
    ...option,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(options ? { options: options.map(withoutUnset) } : {}),
  };
}
