import { ChannelType, type Message, PermissionFlagsBits } from 'discord.js';
import type { Visit } from './desk.js';
import { permissionNames } from './guarding/index.js';
import { NEEDED_PERMISSIONS } from './invitation.js';
import { bareText } from './text/index.js';
import { takesThreads, type Whereabouts } from './whereabouts.js';

/** A message that is meant for the bot. */
export interface HeardMessage extends Visit {
  readonly id: string;
  /** What it says, without the mention of the bot, and with the names of whoever else it mentions. */
  readonly text: string;
  /** The id of the bot's message that it replies to; null for none. */
  readonly repliesTo: string | null;
  /** Permissions that the bot would need here and has not, as people know them. */
  readonly lacking: readonly string[];
  /** Whether replies can point at the message; without the permission to read it they stand alone. */
  readonly canPoint: boolean;
}

/**
 * Reads a message that is meant for the bot: one in direct messages, or one that mentions it, by a person. A reply
 * counts where it pings the bot. Mentions of everybody or of a role do not.
 * @returns null for all other messages
 */
export function heardMessage(message: Message): HeardMessage | null {
  const { author, channel, client, reference, mentions } = message;
  if (author.bot || message.system || message.webhookId !== null) return null;
  const me = client.user.id;
  const isDirect = channel.type === ChannelType.DM;
  if (!isDirect && !mentions.users.has(me)) return null;
  const missing = missingPermissions(message);
  const repliesToOther = mentions.repliedUser !== null && mentions.repliedUser.id !== me;
  return {
    id: message.id,
    text: spokenText(message, me),
    repliesTo: repliesToOther ? null : (reference?.messageId ?? null),
    person: {
      id: author.id,
      canManage: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false,
    },
    where: whereaboutsOf(message),
    lacking: permissionNames(missing.filter((name) => name !== 'ReadMessageHistory')),
    canPoint: !missing.includes('ReadMessageHistory'),
  };
}

/** A mention of a person in Discord's markup. */
const MENTION = /<@!?(\d{1,20})>/gu;

/**
 * The words of a message as they are read. Of people it mentions it has the names; channels and roles are left out,
 * whose names not everybody may know.
 */
function spokenText({ content, mentions: { users, members } }: Message, me: string): string {
  const named = content.replace(MENTION, (_, id: string) => {
    if (id === me) return ' ';
    return members?.get(id)?.displayName ?? users.get(id)?.displayName ?? ' ';
  });
  return bareText(named).replace(/\s+/gu, ' ').trim();
}

function whereaboutsOf({ channel, guildId }: Message): Whereabouts {
  const parent = channel.isThread() ? channel.parentId : null;
  return {
    server: guildId,
    channel: channel.id,
    settingsChannel: parent ?? channel.id,
    kind: guildId === null ? 'direct' : channel.isThread() ? 'thread' : 'channel',
    isMember: guildId !== null,
    hasThreads: takesThreads(channel),
  };
}

/** The permissions that an answer takes and the bot has not in the channel of a message. */
function missingPermissions({ channel, guild, client }: Message): string[] {
  if (guild === null || channel.isDMBased()) return [];
  const own = channel.permissionsFor(client.user);
  const needed = NEEDED_PERMISSIONS.filter((name) =>
    channel.isThread() ? name !== 'SendMessages' : name !== 'SendMessagesInThreads',
  ).filter((name) => name !== 'CreatePublicThreads');
  // Where Discord has not told yet, trying will show.
  return own === null ? [] : needed.filter((name) => !own.has(PermissionFlagsBits[name]));
}
