import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { localizeCommand, localizeName } from '../../locales/index.js';
import { EVERYWHERE } from './reach.js';

/** Characters of the list of folders, files and patterns. */
const LONGEST_SOURCES = 1000;

/** The values of a setting that is on or off. */
export const ON = 'on';
export const OFF = 'off';

const ON_OR_OFF: APIApplicationCommandOptionChoice<string>[] = [
  { ...localizeName('on'), value: ON },
  { ...localizeName('off'), value: OFF },
];

const SETTINGS: APIApplicationCommandBasicOption[] = [
  {
    ...localizeCommand('footnote.settings.channel'),
    type: ApplicationCommandOptionType.Channel,
    // Threads follow the channel that they belong to.
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildVoice,
      ChannelType.GuildStageVoice,
      ChannelType.GuildForum,
      ChannelType.GuildMedia,
    ],
  },
  {
    ...localizeCommand('footnote.settings.answers'),
    type: ApplicationCommandOptionType.String,
    choices: ON_OR_OFF,
  },
  {
    ...localizeCommand('footnote.settings.private'),
    type: ApplicationCommandOptionType.String,
    choices: ON_OR_OFF,
  },
  {
    ...localizeCommand('footnote.settings.sources'),
    type: ApplicationCommandOptionType.String,
    max_length: LONGEST_SOURCES,
  },
  { ...localizeCommand('footnote.settings.reset'), type: ApplicationCommandOptionType.Boolean },
];

/**
 * `/footnote`: state, settings and what is kept about people. It is for everybody, because everybody can have
 * themselves forgotten; whoever handles a subcommand asks for the permission that it needs.
 */
export const FOOTNOTE: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  ...localizeCommand('footnote'),
  ...EVERYWHERE,
  type: ApplicationCommandType.ChatInput,
  options: [
    { ...localizeCommand('footnote.status'), type: ApplicationCommandOptionType.Subcommand },
    { ...localizeCommand('footnote.reindex'), type: ApplicationCommandOptionType.Subcommand },
    {
      ...localizeCommand('footnote.settings'),
      type: ApplicationCommandOptionType.Subcommand,
      options: SETTINGS,
    },
    { ...localizeCommand('footnote.forget-me'), type: ApplicationCommandOptionType.Subcommand },
  ],
};
