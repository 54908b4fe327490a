/** What exists on the stand-in (people, servers, channels, messages, commands, interactions) and how it changes. */
export * from './build-guild.js';
export * from './channel.js';
export * from './commands.js';
export * from './guild.js';
export * from './guild-payload.js';
export * from './interaction.js';
export * from './message.js';
export * from './permissions-in.js';
export * from './post-message.js';
export * from './threads.js';
export * from './user.js';
export * from './world.js';
