import type { CorpusPath, ScannedFile } from '../../corpus/index.js';
import type { FileRecord } from '../records.js';

/** What differs between the corpus folder and the library, as far as can be told without opening a file. */
export interface ChangePlan {
  /** New files and those whose size, time or reader version is another; most will have changed, some will not. */
  readonly suspects: readonly Suspect[];
  /** Files that could not be opened before and look the same. What stood in the way leaves no trace when it goes. */
  readonly retries: readonly Suspect[];
  readonly removed: readonly FileRecord[];
  readonly unchanged: number;
}

/** A file that must be opened, with what is known of it from before. */
export interface Suspect {
  readonly file: ScannedFile;
  readonly known: FileRecord | null;
}

/** Compares a scan of the corpus folder with what the library holds. */
export function planChanges(
  scanned: readonly ScannedFile[],
  stored: readonly FileRecord[],
  readerVersion: string,
): ChangePlan {
  const known = new Map<CorpusPath, FileRecord>(stored.map((file) => [file.path, file]));
  const suspects: Suspect[] = [];
  const retries: Suspect[] = [];
  let unchanged = 0;
  for (const file of scanned) {
    const before = known.get(file.path) ?? null;
    known.delete(file.path);
    if (before === null || !isUntouched(file, before, readerVersion)) {
      suspects.push({ file, known: before });
    } else if (before.skipped?.reason === 'unreadable') {
      retries.push({ file, known: before });
    } else {
      unchanged += 1;
    }
  }
  return { suspects, retries, removed: [...known.values()], unchanged };
}

function isUntouched(file: ScannedFile, before: FileRecord, readerVersion: string): boolean {
  return (
    before.size === file.size &&
    before.mtime === file.mtimeNs &&
    before.readerVersion === readerVersion
  );
}
