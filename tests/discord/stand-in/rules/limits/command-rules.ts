import { AvailableLocalesEnumSchema } from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { fault } from '../api-refusal.js';
import { type CommandPayload, CommandType } from '../payloads/command-payload.js';
import { type CommandWords, commandWords, optionLevels } from './command-words.js';
import { commandsPage, referencePage } from './documentation.js';
import { repeated } from './repeated.js';
import { type Rule, rule } from './rule.js';

const NAMING = commandsPage('application-command-object-application-command-naming');
const STRUCTURE = commandsPage('application-command-object-application-command-structure');

const CHAT_INPUT_FIELDS = ['description', 'options'] as const;

/** How many commands of a type an application may have in one scope. */
const MOST_COMMANDS: ReadonlyMap<number, number> = new Map([
  [CommandType.chatInput, 100],
  [CommandType.user, 15],
  [CommandType.message, 15],
  [CommandType.primaryEntryPoint, 1],
]);

/** Limits on all commands of one scope together. */
export const COMMANDS_RULES: readonly Rule<'commands'>[] = [
  rule('commands', {
    id: 'commands.count',
    limits: 'commands of one scope, by type',
    limit: [...MOST_COMMANDS].map(([type, most]) => `${type}: ${most}`),
    documentation: commandsPage('registering-a-command'),
    refusal: {
      status: 400,
      code: 30032,
      message: 'Maximum number of application commands reached',
    },
    check: (commands) =>
      [...MOST_COMMANDS]
        .filter(
          ([type, most]) => commands.filter((command) => typeOf(command) === type).length > most,
        )
        .map(([type, most]) => fault([], 'TOO_MANY', `At most ${most} commands of type ${type}.`)),
  }),
  rule('commands', {
    id: 'commands.names',
    limits: 'commands of one scope with the same type and name',
    limit: 1,
    documentation: commandsPage('registering-a-command'),
    check: (commands) =>
      repeated(commands.map((command) => `${typeOf(command)} ${command.name}`)).map((index) =>
        fault(
          [index, 'name'],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        ),
      ),
  }),
];

/** Limits on one command. */
export const COMMAND_RULES: readonly Rule<'command'>[] = [
  rule('command', {
    id: 'command.names',
    limits: 'names of slash commands and options, in every language; lower case where there is one',
    limit: /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u,
    documentation: NAMING,
    check: ({ command }, pattern) =>
      typeOf(command) !== CommandType.chatInput
        ? []
        : commandWords(command)
            .filter(({ field, of }) => field === 'name' && of !== 'choice')
            .flatMap(formsOf)
            .filter(({ text }) => !pattern.test(text) || text !== text.toLowerCase())
            .map(({ path }) =>
              fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
            ),
  }),
  rule('command', {
    id: 'command.description',
    limits: 'characters of the description of a slash command at least, white space aside',
    limit: 1,
    documentation: STRUCTURE,
    check: ({ command }, limit) =>
      typeOf(command) === CommandType.chatInput && (command.description ?? '').trim().length < limit
        ? [fault(['description'], 'BASE_TYPE_REQUIRED', 'This field is required')]
        : [],
  }),
  rule('command', {
    id: 'command.context-menu-fields',
    limits: 'fields that commands of context menus leave empty',
    limit: CHAT_INPUT_FIELDS,
    documentation: STRUCTURE,
    check: ({ command }, fields) =>
      fields
        .filter((field) => isContextMenu(command) && (command[field]?.length ?? 0) > 0)
        .map((field) =>
          fault([field], 'APPLICATION_COMMAND_CONTEXT_MENU_FIELD', 'Only slash commands have it.'),
        ),
  }),
  rule('command', {
    id: 'command.guild-type',
    limits: 'type of command that cannot belong to one server',
    limit: CommandType.primaryEntryPoint,
    documentation: commandsPage('registering-a-command'),
    check: ({ command, global }, type) =>
      !global && typeOf(command) === type
        ? [fault(['type'], 'BASE_TYPE_CHOICES', 'An entry point is the same in every server.')]
        : [],
  }),
  rule('command', {
    id: 'command.size',
    limits: 'characters of names, descriptions and values, each in its longest language',
    limit: 8000,
    documentation: commandsPage('slash-commands'),
    check({ command }, limit) {
      const words = commandWords(command).reduce((sum, { text, localized }) => {
        return sum + Math.max(text.length, ...Object.values(localized).map(({ length }) => length));
      }, 0);
      return words + lengthOfValues(command) > limit
        ? [fault([], 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${limit})`)]
        : [];
    },
  }),
  rule('command', {
    id: 'command.locales',
    limits: 'languages of localised names and descriptions',
    limit: 'the locales of the reference',
    documentation: referencePage('locales'),
    check: ({ command }) =>
      commandWords(command)
        .flatMap(formsOf)
        .filter(({ locale }) => locale && !z.safeParse(AvailableLocalesEnumSchema, locale).success)
        .map(({ path }) => fault(path, 'DICT_TYPE_INVALID_KEY', 'No such locale.')),
  }),
];

interface Form {
  readonly path: readonly (string | number)[];
  readonly text: string;
  /** Null for the form that is shown where no other fits. */
  readonly locale: string | null;
}

function formsOf({ at, field, text, localized }: CommandWords): readonly Form[] {
  return [
    { path: [...at, field], text, locale: null },
    ...Object.entries(localized).map(([locale, translation]) => ({
      path: [...at, `${field}_localizations`, locale],
      text: translation,
      locale,
    })),
  ];
}

function lengthOfValues(command: CommandPayload): number {
  return optionLevels(command)
    .flatMap(({ options }) => options)
    .flatMap(({ choices }) => choices ?? [])
    .reduce((sum, { value }) => sum + String(value).length, 0);
}

function typeOf({ type }: CommandPayload): number {
  return type ?? CommandType.chatInput;
}

function isContextMenu(command: CommandPayload): boolean {
  return typeOf(command) === CommandType.user || typeOf(command) === CommandType.message;
}
