/**
 * The names that the permissions of a bot like this have in the settings of a channel, where they differ from their flags.
 * https://support.discord.com/hc/en-us/articles/10543994968087-Channel-Permissions-Settings-101
 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['CreateInstantInvite', 'Create Invite'],
  ['ManageGuild', 'Manage Server'],
  ['ManageGuildExpressions', 'Manage Expressions'],
  ['CreateGuildExpressions', 'Create Expressions'],
  ['ModerateMembers', 'Time Out Members'],
  ['SendTTSMessages', 'Send Text-to-Speech Messages'],
  ['SendPolls', 'Create Polls'],
  ['SendMessagesInThreads', 'Send Messages in Threads'],
  ['Stream', 'Video'],
  ['UseExternalEmojis', 'Use External Emoji'],
  ['UseVAD', 'Use Voice Activity'],
  ['ViewGuildInsights', 'View Server Insights'],
]);

/**
 * Permissions as people see them in Discord's settings, for their flags in the spelling of discord.js, such as
 * `SendMessagesInThreads`. A flag that is not known is taken apart into its words.
 */
export function permissionNames(flags: readonly string[]): readonly string[] {
  return flags.map((flag) => NAMES.get(flag) ?? flag.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '));
}
