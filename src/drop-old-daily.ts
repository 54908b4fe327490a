import type { Journal } from './library/index.js';
import type { Log } from './operations/index.js';

const DAY = 86_400_000;

/** What is dropped, and when. */
export interface DroppingOrder {
  readonly journal: Pick<Journal, 'dropBefore'>;
  /** For how many days what was said is kept; null for ever. */
  readonly keepDays: number | null;
  readonly log: Log;
}

/**
 * Drops what is too old to be kept, now and every day. A fault is logged: whoever asks something is served all the same,
 * and the next day it is tried again.
 * @returns ends it
 */
export function dropOldDaily({ journal, keepDays, log }: DroppingOrder): () => void {
  if (keepDays === null) return () => undefined;
  const drop = () => {
    try {
      const dropped = journal.dropBefore(new Date(Date.now() - keepDays * DAY));
      log.info('dropped-old', { ...dropped });
    } catch (error) {
      log.error('dropping-failed', { error });
    }
  };
  drop();
  const daily = setInterval(drop, DAY);
  return () => clearInterval(daily);
}
