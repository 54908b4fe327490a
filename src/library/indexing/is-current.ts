import { resolve } from 'node:path';
import { scanFolder } from '../../corpus/scan-folder.js';
import { isFootnoteError } from '../../errors/footnote-error.js';
import { RECOGNIZER_VERSION } from '../../recognition/version.js';
import type { LibraryStore } from '../library.js';
import { actorVersionsOf } from './actors/actor-versions.js';
import { planChanges } from './plan-changes.js';
import { readerVersionOf } from './reader-version.js';

/**
 * Whether a library holds what its corpus folder holds now, told by names, sizes and times: cheap enough to ask before
 * every question. A library that does not exist or is of an earlier version, whose vector index cannot be used, or in
 * which dates are still to be inferred or articles to be read for names, is not current.
 * @param recognizer the version of the recogniser, that of the built-in rules where not given; null where its model is
 *   still to be fetched, so that no library can have been read with it
 * @throws FootnoteError `corpus/missing`
 */
export async function isCurrent(
  store: LibraryStore,
  {
    corpus,
    tokens,
    recognizer = RECOGNIZER_VERSION,
  }: { readonly corpus: string; readonly tokens: boolean; readonly recognizer?: string | null },
): Promise<boolean> {
  const scan = await scanFolder(resolve(corpus));
  if (recognizer === null) return false;
  try {
    const reader = await store.openReader();
    try {
      const { model, vectorIndexProblem } = await reader.state();
      if (model === null || vectorIndexProblem !== null) return false;
      if (await reader.hasUnsettledDates()) return false;
      if (await reader.actors.hasUnread(actorVersionsOf(recognizer))) return false;
      const plan = planChanges(scan.files, await reader.files(), readerVersionOf(model, tokens));
      return plan.suspects.length === 0 && plan.removed.length === 0;
    } finally {
      await reader.close();
    }
  } catch (error) {
    if (isFootnoteError(error, 'library/missing')) return false;
    if (isFootnoteError(error, 'library/outdated')) return false;
    throw error;
  }
}
