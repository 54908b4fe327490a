/** The routes of the HTTP API that a bot of this kind uses. Every other fails as unknown. */
import { Router } from '../router.js';
import { botRoutes } from './about-the-bot.js';
import { channelRoutes } from './channels.js';
import { commandRoutes } from './commands.js';
import { guildRoutes } from './guilds.js';
import { callbackRoutes } from './interaction-callback.js';
import { webhookRoutes } from './interaction-webhook.js';
import { messageRoutes } from './messages.js';

/** All routes; those that tell the address of the gateway ask for it when it is known. */
export function createRouter(gatewayUrl: () => string): Router {
  return new Router([
    ...botRoutes(gatewayUrl),
    ...commandRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
    ...messageRoutes,
    ...channelRoutes,
    ...guildRoutes,
  ]);
}
