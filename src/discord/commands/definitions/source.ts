import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** Characters of a path that somebody types; what autocomplete offers has at most 100. */
const LONGEST_PATH = 1000;

/** `/source`: shows one article. */
export const SOURCE: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('source'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('source.file'),
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LONGEST_PATH,
      autocomplete: true,
    },
  ],
};
