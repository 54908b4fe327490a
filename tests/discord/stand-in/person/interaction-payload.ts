import { CONTEXT, type Snowflake } from '../protocol/index.js';
import {
  type Channel,
  channelPayload,
  guildOf,
  type Interaction,
  memberPayload,
  messageEvent,
  permissionsIn,
  rolePayload,
  userPayload,
  type World,
} from '../state/index.js';

/** The largest file that anybody may attach, in bytes. */
const ATTACHMENT_LIMIT = 10 * 1024 * 1024;

/** What a bot is told of an interaction, with the data of its kind. */
export function interactionPayload(world: World, interaction: Interaction, data: object): object {
  const { channel, user, source } = interaction;
  const permissions = String(permissionsIn(channel, user));
  return {
    id: interaction.id,
    application_id: interaction.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions },
    ...whoAndWhere(interaction, permissions),
    app_permissions: String(permissionsIn(channel, world.botIsIn(channel) ? world.bot : user)),
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: interaction.owners,
    context: channel.kind === 'direct' ? CONTEXT.botDirect : CONTEXT.guild,
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(source === null ? {} : { message: messageEvent(source) }),
  };
}

function whoAndWhere({ channel, user }: Interaction, permissions: string): object {
  const guild = guildOf(channel);
  const member = guild?.members.get(user.id);
  if (!guild || !member) return { user: userPayload(user) };
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberPayload(member, { user: true }), permissions },
  };
}

/** What is known of the people, channels and roles with these ids; undefined for no ids. */
export function resolved(
  world: World,
  channel: Channel,
  ids: readonly Snowflake[],
): object | undefined {
  if (ids.length === 0) return undefined;
  const guild = guildOf(channel);
  const by = <Found>(look: (id: Snowflake) => Found | undefined, show: (found: Found) => object) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const found = look(id);
        return found === undefined ? [] : [[id, show(found)]];
      }),
    );
  return {
    users: by((id) => world.users.get(id), userPayload),
    members: by(
      (id) => guild?.members.get(id),
      (member) => ({
        ...memberPayload(member, { user: false }),
        permissions: String(permissionsIn(channel, member.user)),
      }),
    ),
    roles: by((id) => guild?.roles.get(id), rolePayload),
    channels: by((id) => world.channels.get(id), channelPayload),
  };
}
