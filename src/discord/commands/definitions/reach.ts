import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/**
 * Where a command can be used: in servers that have installed Footnote, by people who have installed it for themselves,
 * and in direct messages. Nobody is kept from it by default; a server's managers can restrict it in its settings.
 */
export const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  default_member_permissions: null,
};
