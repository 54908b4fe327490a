import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** Characters of a name that somebody types. */
export const LONGEST_NAME = 100;

/** `/actor`: who somebody is. */
export const ACTOR: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('actor'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('actor.name'),
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LONGEST_NAME,
      autocomplete: true,
    },
    { ...localizeCommand('actor.private'), type: ApplicationCommandOptionType.Boolean },
  ],
};
