import { channelPayload } from './channel.js';
import { type Guild, memberPayload, rolePayload } from './guild.js';
import type { User } from './user.js';

/** How answers show a guild. */
export function guildPayload(guild: Guild): object {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    owner_id: guild.owner.id,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    roles: [...guild.roles.values()].map(rolePayload),
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
    emojis: [],
    stickers: [],
  };
}

/**
 * How the gateway tells of a guild: with its channels and active threads, and of its members the bot alone, as without
 * the intent for presences.
 */
export function guildEvent(guild: Guild, bot: User): object {
  const own = guild.members.get(bot.id);
  return {
    ...guildPayload(guild),
    joined_at: own?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: own ? [memberPayload(own, { user: true })] : [],
    channels: [...guild.channels.values()].map(channelPayload),
    threads: [...guild.threads.values()].filter(({ archived }) => !archived).map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
