import {
  ApplicationIntegrationType,
  OAuth2Scopes,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';

/** What the bot needs in the servers that it is invited to, in the order in which it is asked for. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'ReadMessageHistory',
] as const satisfies readonly (keyof typeof PermissionFlagsBits)[];

/** Where somebody adds the bot. See https://docs.discord.com/developers/topics/oauth2 */
export interface Invitations {
  /** To a server that they manage. */
  readonly server: string;
  /** To their own account, to use it wherever they are. */
  readonly account: string;
}

/** The addresses under which people add the bot of an application. */
export function invitationsOf(applicationId: string): Invitations {
  const permissions = new PermissionsBitField(
    NEEDED_PERMISSIONS.map((name) => PermissionFlagsBits[name]),
  );
  return {
    server: addressOf(applicationId, ApplicationIntegrationType.GuildInstall, {
      scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
      permissions: permissions.bitfield.toString(),
    }),
    account: addressOf(applicationId, ApplicationIntegrationType.UserInstall, {
      scope: OAuth2Scopes.ApplicationsCommands,
    }),
  };
}

function addressOf(
  applicationId: string,
  type: ApplicationIntegrationType,
  parameters: Readonly<Record<string, string>>,
): string {
  const address = new URL('https://discord.com/oauth2/authorize');
  address.searchParams.set('client_id', applicationId);
  address.searchParams.set('integration_type', String(type));
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}
