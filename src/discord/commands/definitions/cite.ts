import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { LONGEST_CLAIM } from '../../desk.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** `/cite`: what the articles have on a text. */
export const CITE: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('cite'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('cite.text'),
      type: ApplicationCommandOptionType.String,
      required: true,
      max_length: LONGEST_CLAIM,
    },
  ],
};
