/**
 * What Discord would say to a request body, as pure functions: the strict schemas of its published API description,
 * then one table of the documented limits that the description lacks or misstates. Also whom a message would notify
 * and what it shows. No server and no state: the stand-in asks here before it acts on anything.
 */
export type { ApiRefusal } from './api-refusal.js';
export { checkBody } from './check-body.js';
export { documentedRules, type RuleSummary } from './limits/rule-table.js';
export { type PingContext, type Pings, pingsOf } from './pings-of.js';
export type {
  CallbackContext,
  EditContext,
  EditedMessage,
  InteractionKind,
  NoContext,
  RequestContexts,
  RequestKind,
  UploadContext,
} from './request-kinds.js';
export { textOf } from './text-of.js';
