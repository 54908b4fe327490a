import { type RuleCase, ruleCase } from '../rule-case.js';
import { command, type Json, option, times } from '../sample-bodies.js';

/** Cases of the rules on commands. */
export const COMMAND_CASES: readonly RuleCase[] = [
  ruleCase(
    'commands.count',
    'overwrite-global-commands',
    {},
    {
      accepted: [...times(100, (n) => command({ name: `c${n}` })), ...times(15, messageCommand)],
      refused: times(101, (n) => command({ name: `c${n}` })),
    },
  ),
  ruleCase(
    'commands.count',
    'overwrite-guild-commands',
    {},
    {
      accepted: times(15, messageCommand),
      refused: times(16, messageCommand),
    },
  ),
  ruleCase(
    'commands.names',
    'overwrite-global-commands',
    {},
    {
      accepted: [command({ name: 'find' }), { type: 3, name: 'find' }],
      refused: [command({ name: 'find' }), command({ name: 'find' })],
    },
  ),
  single('command.names', {
    accepted: command({ name: "क्या-l'été_2" }),
    refused: command({ name: 'Find sources' }),
  }),
  single('command.names', {
    accepted: command({ name_localizations: { fr: 'demander', ja: '質問' } }),
    refused: command({ name_localizations: { de: 'Fragen' } }),
  }),
  single('command.names', {
    accepted: { type: 3, name: 'Find sources' },
    refused: command({ options: [option('Question')] }),
  }),
  single('command.description', {
    accepted: command({ description: 'x' }),
    refused: command({ description: ' ' }),
  }),
  single('command.context-menu-fields', {
    accepted: { type: 3, name: 'Find sources', description: '', options: [] },
    refused: { type: 3, name: 'Find sources', description: 'Find what supports it' },
  }),
  ruleCase(
    'command.guild-type',
    'create-guild-command',
    {},
    {
      accepted: { type: 3, name: 'Find sources' },
      refused: { type: 4, name: 'launch' },
    },
  ),
  single('command.size', {
    accepted: command({ options: [manyChoices(98)] }),
    refused: command({ options: [manyChoices(98), manyChoices(100, 'second')] }),
  }),
  single('command.locales', {
    accepted: command({ description_localizations: { 'pt-BR': 'Pergunte', 'es-419': 'Pregunte' } }),
    refused: command({ description_localizations: { pt: 'Pergunte' } }),
  }),
  ...levelCases('options.required-first', {
    accepted: [option('question', { required: true }), option('source')],
    refused: [option('source'), option('question', { required: true })],
  }),
  ...levelCases('options.names', {
    accepted: [option('question'), option('source')],
    refused: [option('question'), option('question')],
  }),
  ...levelCases('options.localized-names', {
    accepted: [named('since', { de: 'seit' }), named('until', { de: 'bis' })],
    refused: [named('since', { de: 'wann' }), named('until', { de: 'wann' })],
  }),
  single('options.localized-names', {
    accepted: command({ options: [named('since', { de: 'seit' }), named('until', {})] }),
    refused: command({ options: [named('since', {}), named('until', { de: 'since' })] }),
  }),
  single('options.subcommands-alone', {
    accepted: command({ options: [subcommand('status'), subcommand('reindex')] }),
    refused: command({ options: [subcommand('status'), option('question')] }),
  }),
  ...levelCases('options.autocomplete', {
    accepted: [option('file', { autocomplete: true, choices: [] })],
    refused: [option('file', { autocomplete: true, choices: [{ name: 'One', value: '1' }] })],
  }),
  ...levelCases('options.range', {
    accepted: [option('question', { min_length: 3, max_length: 3 })],
    refused: [option('question', { min_length: 4, max_length: 3 })],
  }),
  single('choice.value', {
    accepted: command({ options: [withChoice('x'.repeat(100))] }),
    refused: command({ options: [withChoice('x'.repeat(101))] }),
  }),
];

interface Bodies<T> {
  readonly accepted: T;
  readonly refused: T;
}

function single(rule: string, bodies: Bodies<Json>): RuleCase {
  return ruleCase(rule, 'create-global-command', {}, bodies);
}

/** The same options as those of a command, and as those of a subcommand in a group. */
function levelCases(rule: string, { accepted, refused }: Bodies<Json[]>): readonly RuleCase[] {
  const nest = (options: Json[]) =>
    command({
      options: [{ ...subcommand('group'), type: 2, options: [subcommand('sub', options)] }],
    });
  return [
    single(rule, {
      accepted: command({ options: accepted }),
      refused: command({ options: refused }),
    }),
    single(rule, { accepted: nest(accepted), refused: nest(refused) }),
  ];
}

function messageCommand(n: number): Json {
  return { type: 3, name: `Find sources ${n}` };
}

function subcommand(name: string, options: Json[] = []): Json {
  return { type: 1, name, description: 'Part of it', options };
}

function named(name: string, name_localizations: Json): Json {
  return option(name, { name_localizations });
}

function withChoice(value: string): Json {
  return option('file', { choices: [{ name: 'One', value }] });
}

/** An option with 25 choices whose names and values have this many characters each. */
function manyChoices(length: number, name = 'first'): Json {
  const choices = times(25, (n) => ({
    name: `${n}`.padStart(length, 'x'),
    value: `${n}`.padStart(length, 'x'),
  }));
  return option(name, { choices });
}
