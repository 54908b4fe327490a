import { Client, GatewayIntentBits, Options, Partials, REST } from 'discord.js';

/** Milliseconds until a request to Discord counts as lost. */
const REQUEST_TIMEOUT = 15_000;

/**
 * What is asked of the gateway: nothing that needs Discord's approval. Without the message content intent, messages come
 * with their text where they mention the bot and in direct messages, and those are the only ones that are for it.
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/**
 * The client that speaks to Discord. It keeps in memory what permissions are worked out from (servers, their roles and
 * channels), of members itself alone, of other users a few, and no messages. Channels of direct messages pile up until
 * {@link forgetDirectChannels}.
 * @param apiUrl the REST API without version; the address of the gateway is asked there
 */
export function createClient(apiUrl: string): Client {
  return new Client({
    intents: INTENTS,
    // A channel of direct messages is not known before somebody writes in it.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl, timeout: REQUEST_TIMEOUT },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildInviteManager: 0,
      GuildBanManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      AutoModerationRuleManager: 0,
      ThreadMemberManager: 0,
      GuildMemberManager: {
        maxSize: 1,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user.id },
      DMMessageManager: 0,
      GuildMessageManager: 0,
    }),
  });
}

/**
 * Forgets the channels of direct messages, which a client keeps one of for everybody who ever wrote to it. Each comes
 * with what is said in it, and is needed no longer than while that is read.
 */
export function forgetDirectChannels(client: Client): void {
  client.channels.cache.sweep((channel) => channel.isDMBased());
}

/**
 * What interactions are answered with. It needs no token, and the global limit of requests that clients keep to does not
 * count for it: https://docs.discord.com/developers/topics/rate-limits
 * @param apiUrl the REST API without version
 */
export function createInteractionRest(apiUrl: string): REST {
  return new REST({
    api: apiUrl,
    timeout: REQUEST_TIMEOUT,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  });
}
