import type { Path } from '../api-refusal.js';
import type { CommandPayload, OptionPayload } from '../payloads/command-payload.js';

/** Every form of one name or description of a command. */
export interface CommandWords {
  /** What it names or describes. */
  readonly of: 'command' | 'option' | 'choice';
  readonly field: 'name' | 'description';
  /** Where what it names or describes stands in the command. */
  readonly at: Path;
  readonly text: string;
  readonly localized: Readonly<Record<string, string>>;
}

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}

/** Every name and description in a command, its options and their choices, however deep. */
export function commandWords(command: CommandPayload): readonly CommandWords[] {
  return [...wordsOf(command, 'command', []), ...optionWords(command.options, [])];
}

/** Every level of options in a command, from the outside in, and where it stands. */
export function optionLevels(
  command: CommandPayload,
): readonly { readonly options: readonly OptionPayload[]; readonly at: Path }[] {
  return levelsFrom(command.options, []);
}

function levelsFrom(
  options: readonly OptionPayload[] | null | undefined,
  at: Path,
): ReturnType<typeof optionLevels> {
  if (!options) return [];
  const here = [...at, 'options'];
  return [
    { options, at: here },
    ...options.flatMap((option, index) => levelsFrom(option.options, [...here, index])),
  ];
}

function optionWords(
  options: readonly OptionPayload[] | null | undefined,
  at: Path,
): readonly CommandWords[] {
  return (options ?? []).flatMap((option, index) => {
    const here = [...at, 'options', index];
    return [
      ...wordsOf(option, 'option', here),
      ...(option.choices ?? []).flatMap((choice, position) =>
        wordsOf(choice, 'choice', [...here, 'choices', position]),
      ),
      ...optionWords(option.options, here),
    ];
  });
}

function wordsOf(named: Named, of: CommandWords['of'], at: Path): readonly CommandWords[] {
  const words = { of, at };
  return [
    { ...words, field: 'name', text: named.name, localized: named.name_localizations ?? {} },
    {
      ...words,
      field: 'description',
      text: named.description ?? '',
      localized: named.description_localizations ?? {},
    },
  ];
}
