import {
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeName } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** "Find sources" in the menu of a message: what the articles have on what the message says. */
export const FIND_SOURCES: RESTPostAPIContextMenuApplicationCommandsJSONBody = {
  ...localizeName('find-sources'),
  ...EVERYWHERE,
  type: ApplicationCommandType.Message,
};
