// Straight from its file: what finds events is loaded only where there is something to read.
import { EVENTS_VERSION } from '../../../accounts/events/version.js';
import type { EventAccount } from '../../../accounts/index.js';
import type { ArticleId } from '../../../corpus/index.js';
import type { ActorLedger } from '../../actor-ledger.js';
import { type BatchOptions, inBatches } from './in-batches.js';

/**
 * Finds the events of articles that were read for names, where they are still to be found or the article's date has
 * changed. What is found stays when the run is stopped.
 */
export async function settleEvents(ledger: ActorLedger, options: BatchOptions = {}): Promise<void> {
  const stale = await ledger.withStaleEvents(EVENTS_VERSION, Number.MAX_SAFE_INTEGER);
  if (stale.length === 0) return;
  const { findArticleEvents } = await import('./find-article-events.js');
  const store = (found: ReadonlyMap<ArticleId, readonly EventAccount[]>) =>
    ledger.storeEvents(EVENTS_VERSION, found);
  await inBatches(ledger, stale, { read: findArticleEvents, store }, options);
}
