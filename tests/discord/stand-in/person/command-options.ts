import { type CommandOption, OPTION, type Snowflake } from '../protocol/index.js';

/** What a person enters for an option: words, a number, a yes or no, or somebody or something with an id. */
export type OptionValue = string | number | boolean | { readonly id: Snowflake };

/** What a person enters, by the names of the options. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option as an interaction carries it. */
export interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

/** Discord's own bound for text where a command sets none. */
const LONGEST_TEXT = 6000;

/**
 * The options of a command as an interaction carries them, below the sub-commands that are named.
 * Throws for what Discord's client would not let a person send.
 *
 * @param path names of a group and a sub-command, if the command has any
 */
export function sentOptions(
  offered: readonly CommandOption[],
  path: readonly string[],
  values: OptionValues,
  focused: string | null = null,
): readonly SentOption[] {
  const [name, ...rest] = path;
  const branches = offered.filter(({ type }) => isBranch(type));
  if (name !== undefined || branches.length > 0) {
    const branch = branches.find((option) => option.name === name);
    if (branch === undefined) {
      const known = branches.map((option) => `“${option.name}”`).join(', ') || 'none';
      throw new Error(`There is no sub-command “${name ?? ''}”; there are: ${known}.`);
    }
    const options = sentOptions(branch.options ?? [], rest, values, focused);
    return [{ type: branch.type, name: branch.name, options }];
  }
  for (const given of Object.keys(values)) {
    if (!offered.some((option) => option.name === given)) {
      throw new Error(`The command has no option “${given}”.`);
    }
  }
  const missing = offered.filter((option) => option.required && !(option.name in values));
  if (missing.length > 0 && focused === null) {
    throw new Error(`The option “${missing[0]?.name}” is required.`);
  }
  return offered.flatMap((option) => {
    const value = values[option.name];
    if (value === undefined) return [];
    if (option.name === focused) return [focusedOption(option, value)];
    return [{ type: option.type, name: option.name, value: sentValue(option, value) }];
  });
}

function isBranch(type: number): boolean {
  return type === OPTION.subcommand || type === OPTION.subcommandGroup;
}

/** What is being typed comes as it stands, checked for nothing. */
function focusedOption(
  { type, name, autocomplete }: CommandOption,
  value: OptionValue,
): SentOption {
  if (!autocomplete) throw new Error(`The option “${name}” has no autocomplete.`);
  return { type, name, value: String(value), focused: true };
}

function sentValue(option: CommandOption, value: OptionValue): string | number | boolean {
  const wrong = (why: string): never => {
    throw new Error(`The option “${option.name}” does not take ${JSON.stringify(value)}: ${why}.`);
  };
  if (typeof value === 'object') return isReference(option.type) ? value.id : wrong('no such kind');
  const expected = {
    [OPTION.string]: 'string',
    [OPTION.boolean]: 'boolean',
    [OPTION.integer]: 'number',
    [OPTION.number]: 'number',
  }[option.type];
  if (typeof value !== expected) wrong(`it is of type ${option.type}`);
  if (option.type === OPTION.integer && !Number.isInteger(value)) wrong('it takes whole numbers');
  if (option.choices && !option.choices.some((choice) => choice.value === value)) {
    wrong(`it takes ${option.choices.map((choice) => choice.value).join(', ')}`);
  }
  const [least, most, size] =
    typeof value === 'string'
      ? [option.min_length ?? 0, option.max_length ?? LONGEST_TEXT, value.length]
      : [option.min_value ?? -Infinity, option.max_value ?? Infinity, Number(value)];
  if (size < least || size > most) wrong(`it takes ${least} to ${most}`);
  return value;
}

function isReference(type: number): boolean {
  return type >= OPTION.user && type <= OPTION.mentionable;
}

/** All ids that options name, for the data that goes with them. */
export function namedIds(options: readonly SentOption[]): readonly Snowflake[] {
  return options.flatMap(({ type, value, options: inner }) => [
    ...(isReference(type) && typeof value === 'string' ? [value] : []),
    ...namedIds(inner ?? []),
  ]);
}
