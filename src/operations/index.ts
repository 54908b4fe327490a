/**
 * What an admin sees of a running bot: its log, its metrics, and a page that says whether it is well. Nothing here knows
 * what the bot does; it keeps secrets and the words of people out of all three.
 */
export type { ChatPrice, WrittenAnswer } from './chat-metrics.js';
export { newErrorId } from './error-id.js';
export {
  type Health,
  type HealthServer,
  type HealthServerOptions,
  type PartHealth,
  startHealthServer,
} from './health-server.js';
export { createLog, type Log, type LogFields, type LoggedContent, type LogOptions } from './log.js';
export { LOG_LEVELS, type LogLevel } from './log-level.js';
export {
  type GatewayChange,
  type InteractionOutcome,
  Metrics,
  type MetricsOptions,
} from './metrics.js';
