/**
 * What the commands are called in the languages that Discord's people use: English is the source, the others translate
 * all of it. Whoever uses another language sees English.
 */

export type { CommandKey, CommandWords, NameKey, Words } from './command-words.js';
export { EN_US } from './en-us.js';
export {
  type LocalizedName,
  type LocalizedWords,
  localizeCommand,
  localizeName,
  TRANSLATIONS,
} from './localize.js';
