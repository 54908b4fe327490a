/** The bits of the permissions that matter here, https://docs.discord.com/developers/topics/permissions */
export const PERMISSION = {
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
} as const;

/** A permission by its name. */
export type PermissionName = keyof typeof PERMISSION;

/** Every permission that there is, those that have no name here among them. */
export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What everybody may do in a new server. */
export const EVERYBODY: readonly PermissionName[] = [
  'ADD_REACTIONS',
  'VIEW_CHANNEL',
  'SEND_MESSAGES',
  'EMBED_LINKS',
  'ATTACH_FILES',
  'READ_MESSAGE_HISTORY',
  'USE_APPLICATION_COMMANDS',
  'CREATE_PUBLIC_THREADS',
  'SEND_MESSAGES_IN_THREADS',
];

/** The bits of permissions, together. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PERMISSION[name], 0n);
}

/** Permissions in words; a number for those that have no name here. */
export function permissionNames(bits: bigint): string {
  const named = Object.entries(PERMISSION).filter(([, bit]) => (bits & bit) !== 0n);
  const rest = named.reduce((left, [, bit]) => left & ~bit, bits);
  return [...named.map(([name]) => name), ...(rest === 0n ? [] : [String(rest)])].join(', ');
}
