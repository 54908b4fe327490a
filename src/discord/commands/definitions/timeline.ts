import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand } from '../../locales/index.js';
import { LONGEST_NAME } from './actor.js';
import { EVERYWHERE } from './reach.js';

/** Characters of the words that events are looked for by. */
const LONGEST_TOPIC = 100;

/** Characters of a date with room for spaces. */
const LONGEST_DATE = 20;

/** `/timeline`: what happened, in order. */
export const TIMELINE: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('timeline'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    {
      ...localizeCommand('timeline.actor'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_NAME,
      autocomplete: true,
    },
    {
      ...localizeCommand('timeline.topic'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_TOPIC,
    },
    {
      ...localizeCommand('timeline.since'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_DATE,
    },
    {
      ...localizeCommand('timeline.until'),
      type: ApplicationCommandOptionType.String,
      max_length: LONGEST_DATE,
    },
    { ...localizeCommand('timeline.private'), type: ApplicationCommandOptionType.Boolean },
  ],
};
