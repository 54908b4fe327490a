import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** What the bot needs in the servers that it is invited to, in the order in which it is asked for. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];

/**
 * The address under which somebody adds the bot to a server that they manage, or to their own account.
 * See https://docs.discord.com/developers/topics/oauth2
 */
export function invitationOf(applicationId: string): string {
  const address = new URL('https://discord.com/oauth2/authorize');
  address.searchParams.set('client_id', applicationId);
  address.searchParams.set(
    'scope',
    [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
  );
  const permissions = new PermissionsBitField(
    NEEDED_PERMISSIONS.map((name) => PermissionFlagsBits[name]),
  );
  address.searchParams.set('permissions', permissions.bitfield.toString());
  return address.href;
}
