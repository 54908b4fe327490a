import type { ScannedFile } from '../../corpus/index.js';
import type { FileRecord } from '../records.js';

/** Share of the files that a library knows which must be in a folder for it to be the same corpus. */
const SAME_CORPUS = 0.5;

/**
 * Whether a folder holds the corpus that a library was made of, in another place: at least half of the known files are
 * there, with their sizes. Bringing the library up to date with any other folder would throw away what it holds.
 */
export function isMoved(scanned: readonly ScannedFile[], known: readonly FileRecord[]): boolean {
  const sizes = new Map(scanned.map(({ path, size }) => [path, size]));
  const found = known.filter(({ path, size }) => sizes.get(path) === size).length;
  return found >= known.length * SAME_CORPUS;
}
