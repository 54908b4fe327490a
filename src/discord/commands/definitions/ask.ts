import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { LONGEST_QUESTION } from '../../desk.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** Characters of a publisher, folder or file, as of what autocomplete offers. */
const LONGEST_SOURCE = 100;

/** Characters of a date with room for spaces. */
const LONGEST_DATE = 20;

/** `/ask`: answers a question. */
export const ASK: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('ask'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('ask.question'),
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LONGEST_QUESTION,
    },
    {
      ...localizeCommand('ask.source'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_SOURCE,
      autocomplete: true,
    },
    {
      ...localizeCommand('ask.since'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_DATE,
    },
    {
      ...localizeCommand('ask.until'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_DATE,
    },
    { ...localizeCommand('ask.private'), type: ApplicationCommandOptionType.Boolean },
  ],
};
