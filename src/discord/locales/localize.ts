import type { LocalizationMap } from 'discord.js';
import type { CommandKey, CommandWords, NameKey } from './command-words.js';
import { DE } from './de.js';
import { EN_US } from './en-us.js';
import { ES_ES } from './es-es.js';
import { FR } from './fr.js';

/** The languages besides English, by Discord's names for them. */
export const TRANSLATIONS = {
  de: DE,
  fr: FR,
  'es-ES': ES_ES,
  // Latin America: the words were chosen so that they serve both.
  'es-419': ES_ES,
} as const satisfies Readonly<Record<string, CommandWords>>;

/** A name in English and in the other languages, as definitions of commands carry it. */
export interface LocalizedName {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

/** Name and description in English and in the other languages, as definitions of commands carry them. */
export interface LocalizedWords extends LocalizedName {
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/** The words of a command, subcommand or option in all languages. */
export function localizeCommand(key: CommandKey): LocalizedWords {
  return {
    ...EN_US.commands[key],
    name_localizations: inAllLanguages(({ commands }) => commands[key].name),
    description_localizations: inAllLanguages(({ commands }) => commands[key].description),
  };
}

/** The name of a message command or a choice in all languages. */
export function localizeName(key: NameKey): LocalizedName {
  return {
    name: EN_US.names[key],
    name_localizations: inAllLanguages(({ names }) => names[key]),
  };
}

function inAllLanguages(read: (words: CommandWords) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).map(([locale, words]) => [locale, read(words)]),
  );
}
