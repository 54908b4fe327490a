import type { CorpusPath, SkippedFile } from '../../corpus/index.js';
import type { VectorIndexReport } from '../library.js';

/** How far a run has come. Totals grow while files are still being read. */
export interface IndexProgress {
  /** `naming`: reading articles for the names in them. */
  readonly stage: 'scanning' | 'indexing' | 'naming' | 'finishing';
  readonly filesDone: number;
  readonly filesTotal: number;
  /**
   * Share of the work that is done, 0 to 1: most of it by the bytes of the files that have to be read, the rest by the
   * articles that have to be read for names.
   */
  readonly share: number;
  /** Passages embedded so far. */
  readonly embedded: number;
}

/** What a run has done. */
export interface IndexReport {
  readonly added: readonly CorpusPath[];
  /** Files with other content, those that became unreadable included. */
  readonly changed: readonly CorpusPath[];
  readonly renamed: readonly { readonly from: CorpusPath; readonly to: CorpusPath }[];
  readonly removed: readonly CorpusPath[];
  readonly unchanged: number;
  /** Every file that is in the folder and not in the library, whether it was tried in this run or before. */
  readonly skipped: readonly SkippedFile[];
  /** Files that are no articles by their name. */
  readonly ignored: number;
  readonly articles: number;
  readonly passages: number;
  /** Passages that were embedded, and those whose vectors were there already. */
  readonly embedded: number;
  readonly reused: number;
  readonly vectorIndex: VectorIndexReport;
  readonly milliseconds: number;
}
