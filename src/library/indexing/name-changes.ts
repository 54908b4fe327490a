import type { CorpusPath } from '../../corpus/index.js';
import type { FileRecord } from '../records.js';
import type { IndexReport } from './index-report.js';
import type { ChangePlan } from './plan-changes.js';

/**
 * Tells new, changed, renamed and removed files apart: a renamed one is new with the content of one that is gone. A
 * file that held no article before and holds none now is none of them.
 */
export function nameChanges(
  plan: ChangePlan,
  stored: readonly FileRecord[],
): Pick<IndexReport, 'added' | 'changed' | 'renamed' | 'removed'> {
  const heldArticles = new Set(
    [...plan.suspects, ...plan.retries]
      .filter(({ known }) => known !== null && known.skipped === null)
      .map(({ file }) => file.path),
  );
  const removed = plan.removed.filter(({ skipped }) => skipped === null);
  const gone = new Map(removed.map((file) => [file.contentHash, file.path]));
  const renamed: { from: CorpusPath; to: CorpusPath }[] = [];
  const added: CorpusPath[] = [];
  for (const { path, contentHash, skipped } of stored) {
    if (heldArticles.has(path) || skipped !== null) continue;
    const from = contentHash === null ? undefined : gone.get(contentHash);
    if (from === undefined) {
      added.push(path);
    } else {
      gone.delete(contentHash);
      renamed.push({ from, to: path });
    }
  }
  const moved = new Set(renamed.map(({ from }) => from));
  return {
    added,
    renamed,
    changed: stored.map(({ path }) => path).filter((path) => heldArticles.has(path)),
    removed: removed.map(({ path }) => path).filter((path) => !moved.has(path)),
  };
}
