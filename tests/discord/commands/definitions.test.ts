import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { COMMAND_DEFINITIONS } from '../../../src/discord/commands/definitions/index.js';
import { EN_US, TRANSLATIONS } from '../../../src/discord/locales/index.js';
import { checkBody } from '../stand-in/rules/index.js';

/** Discord's pattern for names of slash commands and their options; letters are lower case where a script has cases. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

type Named = RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommandOption;

/** A level of definitions: the commands, or the options of one. */
interface Level {
  readonly path: string;
  readonly entries: readonly Named[];
}

function levelsOf(path: string, entries: readonly Named[]): Level[] {
  return [
    { path, entries },
    ...entries.flatMap((entry) =>
      'options' in entry && entry.options !== undefined
        ? levelsOf(`${path}/${entry.name}`, entry.options)
        : [],
    ),
  ];
}

const LEVELS = levelsOf('', COMMAND_DEFINITIONS);
const ENTRIES = LEVELS.flatMap(({ path, entries }) =>
  entries.map((entry) => ({ at: `${path}/${entry.name}`, entry })),
);
const LOCALES = Object.keys(TRANSLATIONS) as (keyof typeof TRANSLATIONS)[];

function nameIn(entry: Named, locale: string): string {
  return new Map(Object.entries(entry.name_localizations ?? {})).get(locale) ?? entry.name;
}

describe('the definitions of commands', () => {
  it('are taken by Discord, for all servers and for one', () => {
    expect(checkBody('overwrite-global-commands', COMMAND_DEFINITIONS, {})).toBeNull();
    expect(checkBody('overwrite-guild-commands', COMMAND_DEFINITIONS, {})).toBeNull();
  });

  it('name every command that people are told of', () => {
    expect(COMMAND_DEFINITIONS.map(({ name }) => name)).toEqual([
      'ask',
      'actor',
      'timeline',
      'cite',
      'Find sources',
      'sources',
      'source',
      'help',
      'footnote',
    ]);
  });

  it.each(COMMAND_DEFINITIONS.map((command) => [command.name, command] as const))(
    '%s can be used everywhere and by everybody',
    (_, command) => {
      expect(command).toMatchObject({
        integration_types: [0, 1],
        contexts: [0, 1, 2],
        default_member_permissions: null,
      });
    },
  );

  it.each(LOCALES)('are translated to %s, a language that Discord has', (locale) => {
    expect(Object.values(Locale)).toContain(locale);
    for (const { entry } of ENTRIES) {
      expect(entry.name_localizations).toHaveProperty(locale);
      if ('description' in entry) expect(entry.description_localizations).toHaveProperty(locale);
    }
  });

  it.each(['en-US', ...LOCALES])('have names and descriptions in %s that fit', (locale) => {
    for (const { at, entry } of ENTRIES) {
      const name = nameIn(entry, locale);
      if (entry.type === ApplicationCommandType.Message && !('description' in entry)) {
        expect(name.length, at).toBeLessThanOrEqual(32);
      } else {
        expect(name, at).toMatch(NAME);
        expect(name, at).toBe(name.toLowerCase());
      }
    }
  });

  it.each(['en-US', ...LOCALES])('have no two names alike on one level in %s', (locale) => {
    for (const { path, entries } of LEVELS) {
      const names = entries.map((entry) => nameIn(entry, locale));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('use every word that there is, so that no translation is for nothing', () => {
    const used = new Set(ENTRIES.map(({ entry }) => JSON.stringify(entry.name_localizations)));
    for (const key of Object.keys(EN_US.commands) as (keyof typeof EN_US.commands)[]) {
      const names = Object.fromEntries(
        LOCALES.map((locale) => [locale, TRANSLATIONS[locale].commands[key].name]),
      );
      expect(used, key).toContain(JSON.stringify(names));
    }
  });

  it('give the choices of a setting a name in every language', () => {
    const choices = ENTRIES.flatMap(({ entry }) =>
      entry.type === ApplicationCommandOptionType.String && 'choices' in entry
        ? (entry.choices ?? [])
        : [],
    );
    expect(choices.map(({ value }) => value)).toEqual(['on', 'off', 'on', 'off']);
    for (const choice of choices) {
      expect(Object.keys(choice.name_localizations ?? {})).toEqual(LOCALES);
    }
  });
});
