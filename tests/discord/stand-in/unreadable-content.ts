import type { MessagePayload, Snowflake } from './protocol/index.js';

/**
 * A message as a bot without the intent MESSAGE_CONTENT gets it: what is said is left empty, unless the bot said it
 * or is mentioned in it. Messages of direct conversations must not be passed here: there, bots read everything.
 * See https://docs.discord.com/developers/events/gateway
 */
export function withoutUnreadableContent(
  message: MessagePayload,
  botId: Snowflake,
): MessagePayload {
  const { referenced_message: referenced } = message;
  const shown = referenced
    ? { ...message, referenced_message: withoutUnreadableContent(referenced, botId) }
    : message;
  const isReadable = message.author.id === botId || message.mentions.some(({ id }) => id === botId);
  return isReadable
    ? shown
    : { ...shown, content: '', components: [], embeds: [], attachments: [] };
}
