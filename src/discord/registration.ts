import { createHash } from 'node:crypto';
import { type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js';
import { z } from 'zod';
import type { Journal } from '../library/index.js';

/** A command as Discord has it: its version changes with every change of it. */
const registeredCommands = z.array(
  z.object({ id: z.string(), name: z.string(), version: z.string() }),
);

type RegisteredCommand = z.output<typeof registeredCommands>[number];

/** What is noted of the last registration. */
const registration = z.object({
  fingerprint: z.string(),
  versions: z.record(z.string(), z.string()),
});

/** What came of registering commands. */
export interface Registration {
  readonly action: 'kept' | 'registered';
  /** The ids of the commands by their names. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What is needed to register commands. */
export interface RegistrationOrder {
  readonly rest: REST;
  readonly application: string;
  readonly definitions: RESTPutAPIApplicationCommandsJSONBody;
  readonly journal: Pick<Journal, 'note' | 'writeNote'>;
}

/**
 * Registers the commands in all servers, only where they changed: Discord allows it a few hundred times a day, and
 * clients show a command anew after each. They count as unchanged where the definitions are those of the last time and
 * Discord still has the versions that it gave them then.
 */
export async function registerCommands(order: RegistrationOrder): Promise<Registration> {
  const { rest, application, definitions, journal } = order;
  const key = `commands:${application}`;
  const route = Routes.applicationCommands(application);
  const fingerprint = createHash('sha256').update(JSON.stringify(definitions)).digest('hex');
  const current = registeredCommands.parse(await rest.get(route));
  if (isUnchanged(journal.note(key), fingerprint, current)) {
    return { action: 'kept', ids: idsOf(current) };
  }
  const registered = registeredCommands.parse(await rest.put(route, { body: definitions }));
  const versions = versionsOf(registered);
  journal.writeNote(key, JSON.stringify({ fingerprint, versions }));
  return { action: 'registered', ids: idsOf(registered) };
}

function isUnchanged(
  note: string | null,
  fingerprint: string,
  current: readonly RegisteredCommand[],
): boolean {
  const noted = registration.safeParse(parsed(note));
  if (!noted.success || noted.data.fingerprint !== fingerprint) return false;
  const known = Object.entries(noted.data.versions);
  const versions = versionsOf(current);
  return (
    known.length === current.length && known.every(([name, version]) => versions[name] === version)
  );
}

function parsed(note: string | null): unknown {
  try {
    return note === null ? null : JSON.parse(note);
  } catch {
    return null;
  }
}

function versionsOf(commands: readonly RegisteredCommand[]): Record<string, string> {
  return Object.fromEntries(commands.map(({ name, version }) => [name, version]));
}

function idsOf(commands: readonly RegisteredCommand[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, id]));
}
