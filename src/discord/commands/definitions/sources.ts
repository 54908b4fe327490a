import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** Characters of the words that articles are looked up by. */
const LONGEST_QUERY = 80;

/** `/sources`: lists articles. */
export const SOURCES: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('sources'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('sources.query'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_QUERY,
    },
  ],
};
