import {
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** `/help`: what Footnote does and how to use it. */
export const HELP: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('help'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
};
