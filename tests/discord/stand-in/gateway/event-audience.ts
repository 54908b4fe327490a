import { INTENT } from '../protocol/index.js';

/**
 * The intents of which a session must name one to be told of an event; 0 for events that everybody is told of.
 * See https://docs.discord.com/developers/events/gateway
 */
export function intentsFor(name: string, data: object): number {
  if (name.startsWith('MESSAGE_')) {
    return 'guild_id' in data ? INTENT.guildMessages : INTENT.directMessages;
  }
  if (name.startsWith('GUILD_MEMBER_')) return INTENT.guildMembers;
  return /^(?:GUILD|CHANNEL|THREAD)_/u.test(name) ? INTENT.guilds : 0;
}
