import * as z from 'zod/mini';

/** The types of commands. */
export const CommandType = { chatInput: 1, user: 2, message: 3, primaryEntryPoint: 4 } as const;

/** The types of options that hold further options. */
export const OptionType = { subcommand: 1, subcommandGroup: 2 } as const;

const Localizations = z.nullish(z.record(z.string(), z.string()));

/** Reads a choice of an option or of an autocompletion. */
export const Choice = z.object({
  name: z.string(),
  name_localizations: Localizations,
  value: z.union([z.string(), z.number()]),
});

/** A choice, with its value as the user's client will send it. */
export type ChoicePayload = z.infer<typeof Choice>;

const OptionFields = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: z.nullish(z.boolean()),
  autocomplete: z.nullish(z.boolean()),
  choices: z.nullish(z.array(Choice)),
  min_value: z.nullish(z.number()),
  max_value: z.nullish(z.number()),
  min_length: z.nullish(z.number()),
  max_length: z.nullish(z.number()),
});

/** An option of a command: a parameter, a subcommand or a group of subcommands. */
export interface OptionPayload extends z.infer<typeof OptionFields> {
  readonly options?: readonly OptionPayload[] | null | undefined;
}

const Option: z.ZodMiniType<OptionPayload> = z.extend(OptionFields, {
  options: z.nullish(z.lazy(() => z.array(Option))),
});

/** Reads a command that is registered. */
export const Command = z.object({
  type: z.nullish(z.number()),
  name: z.string(),
  name_localizations: Localizations,
  description: z.nullish(z.string()),
  description_localizations: Localizations,
  options: z.nullish(z.array(Option)),
});

/** A command that is registered, as far as the rules look at it. */
export type CommandPayload = z.infer<typeof Command>;
