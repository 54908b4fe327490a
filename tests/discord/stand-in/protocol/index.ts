/**
 * What travels between Discord and a bot: the numbers that stand for kinds of things, and the JSON objects that the
 * stand-in sends. Taken from Discord's documentation, not from the library that the bot uses.
 */
export * from './flags.js';
export * from './kinds.js';
export type * from './payloads.js';
export * from './permissions.js';
