/** Flags of messages, https://docs.discord.com/developers/resources/message */
export const MESSAGE_FLAG = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Intents that a session of the gateway names, https://docs.discord.com/developers/events/gateway */
export const INTENT = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Intents that have to be enabled for an application before it may name them, ibid. */
export const PRIVILEGED_INTENTS =
  INTENT.guildMembers | INTENT.guildPresences | INTENT.messageContent;
