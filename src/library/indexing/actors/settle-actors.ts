import type { ArticleId } from '../../../corpus/index.js';
import type { Recognizer } from '../../../recognition/index.js';
import type { ActorArticle, ActorFindings, ActorLedger } from '../../actor-ledger.js';
import { actorVersionsOf } from './actor-versions.js';
import { type BatchOptions, inBatches } from './in-batches.js';

/**
 * Reads the articles that are new, changed or read under another version for the names in them and for what they tell
 * of those who have them. What is read stays when the run is stopped; costs next to nothing where nothing is new.
 */
export async function settleActors(
  ledger: ActorLedger,
  recognizer: Recognizer,
  options: BatchOptions = {},
): Promise<void> {
  const { findings: version } = actorVersionsOf(recognizer.version);
  const unread = await ledger.unread(version, Number.MAX_SAFE_INTEGER);
  if (unread.length === 0) return;
  const { readFindings } = await import('./read-findings.js');
  const read = (article: ActorArticle) => readFindings(article, recognizer);
  const store = (found: ReadonlyMap<ArticleId, ActorFindings>) =>
    ledger.storeFindings(version, found);
  await inBatches(ledger, unread, { read, store }, options);
}
