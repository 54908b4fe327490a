import { type Fault, fault, type Path } from '../api-refusal.js';
import { type OptionPayload, OptionType } from '../payloads/command-payload.js';
import { commandsPage } from './documentation.js';
import { repeated } from './repeated.js';
import { type Rule, rule } from './rule.js';

const STRUCTURE = commandsPage('application-command-object-application-command-option-structure');

/** Limits on the options of one level of a command. */
export const OPTION_RULES: readonly Rule<'options'>[] = [
  rule('options', {
    id: 'options.required-first',
    limits: 'place of required options',
    limit: 'before every optional one',
    documentation: STRUCTURE,
    check(options) {
      const firstOptional = options.findIndex(({ required }) => !required);
      return options.flatMap(({ required }, index) =>
        required && firstOptional >= 0 && index > firstOptional
          ? [
              fault(
                [index],
                'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
                'Required options must be placed before non-required options',
              ),
            ]
          : [],
      );
    },
  }),
  rule('options', {
    id: 'options.names',
    limits: 'options of one level with the same name',
    limit: 1,
    documentation: STRUCTURE,
    check: (options) =>
      repeated(options.map(({ name }) => name)).map((index) => duplicateName([index, 'name'])),
  }),
  rule('options', {
    id: 'options.localized-names',
    limits: 'options of one level with the same name in one language',
    limit: 1,
    documentation: commandsPage('localization'),
    check(options) {
      const locales = new Set(
        options.flatMap(({ name_localizations: names }) => Object.keys(names ?? {})),
      );
      return [...locales].flatMap((locale) =>
        repeated(options.map(({ name, name_localizations: names }) => names?.[locale] ?? name))
          .filter((index) => options[index]?.name_localizations?.[locale] !== undefined)
          .map((index) => duplicateName([index, 'name_localizations', locale])),
      );
    },
  }),
  rule('options', {
    id: 'options.subcommands-alone',
    limits: 'what may stand beside subcommands and groups of them',
    limit: 'only subcommands and groups',
    documentation: commandsPage('subcommands-and-subcommand-groups'),
    check: (options) =>
      options.some(isSubcommand) && !options.every(isSubcommand)
        ? [
            fault(
              [],
              'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
              'Sub-command and sub-command group option types are mutually exclusive to all other types',
            ),
          ]
        : [],
  }),
  rule('options', {
    id: 'options.autocomplete',
    limits: 'options that have both choices and autocompletion',
    limit: 0,
    documentation: STRUCTURE,
    check: (options) =>
      options.flatMap(({ autocomplete, choices }, index) =>
        autocomplete && (choices?.length ?? 0) > 0
          ? [
              fault(
                [index, 'autocomplete'],
                'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE',
                'Has choices.',
              ),
            ]
          : [],
      ),
  }),
  rule('options', {
    id: 'options.range',
    limits: 'value and length that an option takes at most, against those at least',
    limit: 'the maximum is at least the minimum',
    documentation: STRUCTURE,
    check: (options) =>
      options.flatMap((option, index) =>
        (
          [
            ['max_value', option.min_value, option.max_value],
            ['max_length', option.min_length, option.max_length],
          ] as const
        )
          .filter(([, least, most]) => (least ?? -Infinity) > (most ?? Infinity))
          .map(([field]) => fault([index, field], 'NUMBER_TYPE_MIN', 'Less than the minimum.')),
      ),
  }),
];

function isSubcommand({ type }: OptionPayload): boolean {
  return type === OptionType.subcommand || type === OptionType.subcommandGroup;
}

function duplicateName(path: Path): Fault {
  return fault(
    path,
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    'Option names must be unique within one level.',
  );
}
