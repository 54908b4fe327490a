import { setImmediate } from 'node:timers/promises';
import type { ArticleId } from '../../../corpus/index.js';
import type { ActorArticle, ActorLedger } from '../../actor-ledger.js';

/** How reading in batches is followed and stopped. */
export interface BatchOptions {
  /** Stops after the article under way; batches that are stored stay. */
  readonly signal?: AbortSignal | undefined;
  /** Called with the articles that are stored, and those to be read in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Articles that are stored as one: few enough that a crash loses little, enough that storing is not all of the work. */
const ARTICLES_AT_ONCE = 50;

/** Reads articles one after the other and stores what is found in batches. Articles that are gone are passed over. */
export async function inBatches<Found>(
  ledger: Pick<ActorLedger, 'article'>,
  ids: readonly ArticleId[],
  work: {
    readonly read: (article: ActorArticle) => Found | Promise<Found>;
    readonly store: (found: ReadonlyMap<ArticleId, Found>) => Promise<void>;
  },
  { signal, onProgress }: BatchOptions,
): Promise<void> {
  onProgress?.(0, ids.length);
  for (let from = 0; from < ids.length; from += ARTICLES_AT_ONCE) {
    const batch = ids.slice(from, from + ARTICLES_AT_ONCE);
    const found = new Map<ArticleId, Found>();
    for (const id of batch) {
      // Reading may never wait for anything: without this, nobody could ask the thread to stop.
      await setImmediate();
      signal?.throwIfAborted();
      const article = await ledger.article(id);
      if (article !== null) found.set(id, await work.read(article));
    }
    await work.store(found);
    onProgress?.(from + batch.length, ids.length);
  }
}
