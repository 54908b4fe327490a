import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
} from 'discord.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { Log } from '../operations/index.js';
import { BackOff } from '../processes/index.js';
import { apiFaultOf } from './delivery/index.js';

/** Waits between attempts, milliseconds. */
const WAITS = { first: 1_000, most: 60_000 };

/** What is needed to sign in. */
export interface SignInOrder {
  /** Makes a client for an attempt: one whose attempt failed can never be used again. */
  readonly newClient: () => Client;
  readonly token: string;
  readonly log: Log;
  /** Ends the waiting between attempts, and lets no other begin. */
  readonly signal: AbortSignal;
}

/**
 * Signs in, however long Discord cannot be reached.
 * @returns the client that is signed in; null where the signal was aborted before there was one
 * @throws FootnoteError `discord/token-refused`; what Discord answered where it refuses for another reason
 */
export async function signIn({
  newClient,
  token,
  log,
  signal,
}: SignInOrder): Promise<Client | null> {
  const waits = new BackOff(WAITS);
  while (!signal.aborted) {
    const client = newClient();
    try {
      await client.login(token);
      return client;
    } catch (error) {
      if (isTokenRefused(error)) {
        throw new FootnoteError('discord/token-refused', {}, { cause: error });
      }
      if (isRefused(error)) throw error;
      const wait = waits.next();
      log.warn('discord-unreachable', { error, seconds: wait / 1000 });
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}

function isTokenRefused(error: unknown): boolean {
  return (
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
  );
}

/** Whether another attempt is of no use. Errors of the gateway's socket are bare ones, and pass. */
function isRefused(error: unknown): boolean {
  const isAnswer = error instanceof DiscordAPIError || error instanceof HTTPError;
  return isAnswer && apiFaultOf(error) !== 'transient';
}
