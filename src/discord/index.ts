/**
 * Discord: how people talk to Footnote there. Commands, buttons and messages come in by `discord-bot`, are guarded
 * and answered by the services behind `desk`, laid out by the pure functions of `render/` and sent by `delivery/`.
 * Only this folder knows discord.js.
 */
export { ACTION_VERBS } from './action.js';
export type { ChatInUse } from './chat-in-use.js';
export { COMMAND_DEFINITIONS } from './commands/definitions/index.js';
export { Desk, type DeskParts } from './desk.js';
export { type BotIdentity, DiscordBot, type DiscordBotParts } from './discord-bot.js';
export { FairQueue, RateLimits, SYSTEM_CLOCK, sharesOf } from './guarding/index.js';
