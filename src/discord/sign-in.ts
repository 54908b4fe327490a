import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type { Log } from '../operations/index.js';
import { apiFaultOf } from './delivery/index.js';

/** Waits between attempts, milliseconds: it doubles up to the longest. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/**
 * Signs in, however long Discord cannot be reached. Ends early when `signal` is aborted.
 * @throws FootnoteError `discord/token-refused`
 */
export async function signIn(
  client: Client,
  token: string,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    try {
      await client.login(token);
      return;
    } catch (error) {
      if (isRefused(error)) throw new FootnoteError('discord/token-refused', {}, { cause: error });
      if (apiFaultOf(error) !== 'transient') throw error;
      log.warn('discord-unreachable', { error, seconds: wait / 1000 });
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}

function isRefused(error: unknown): boolean {
  return (
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid)
  );
}
