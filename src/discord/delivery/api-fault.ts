import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * What became of a request to Discord that failed.
 * - `done`: it was accepted before; Discord refuses the repetition.
 * - `gone`: what it was for is no longer there (an interaction that was answered too late, a deleted message).
 * - `forbidden`: permissions are missing.
 * - `transient`: it may succeed when it is made again.
 * - `refused`: it will never succeed.
 */
export type ApiFault = 'done' | 'gone' | 'forbidden' | 'transient' | 'refused';

const DONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage,
]);

const GONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

const FORBIDDEN: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
]);

/** Network faults by the codes of Node and undici: nobody knows whether the request arrived. */
const NETWORK =
  /^(?:UND_ERR_\w+|E(?:CONN\w+|PIPE|HOSTUNREACH|NETUNREACH|AI_AGAIN|NOTFOUND|TIMEDOUT))$/u;

/** Classifies what a request to Discord threw. */
export function apiFaultOf(error: unknown): ApiFault {
  if (error instanceof DiscordAPIError) {
    if (DONE.has(error.code)) return 'done';
    if (GONE.has(error.code)) return 'gone';
    if (FORBIDDEN.has(error.code)) return 'forbidden';
    return error.status >= 500 || error.status === 429 ? 'transient' : 'refused';
  }
  if (error instanceof HTTPError) return error.status >= 500 ? 'transient' : 'refused';
  return isNetworkFault(error) ? 'transient' : 'refused';
}

function isNetworkFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const code = 'code' in error ? String(error.code) : '';
  // fetch hides what happened in the cause of "fetch failed".
  return NETWORK.test(code) || isNetworkFault(error.cause);
}
