import type { IndexProgress } from '../../library/index.js';
import { pageFor, type Terminal } from '../terminal.js';
import { progressLines } from './progress-lines.js';

/** Shows how far a run of indexing has come. */
export interface IndexingDisplay {
  update(progress: IndexProgress): void;
  /** Leaves the terminal as it was. */
  close(): void;
}

/** The display that fits: a bar on a terminal, a line now and then elsewhere, nothing where quiet is wanted. */
export async function openIndexingDisplay(
  { stderr, env }: Terminal,
  { quiet = false }: { readonly quiet?: boolean | undefined },
): Promise<IndexingDisplay> {
  if (quiet) return { update: () => undefined, close: () => undefined };
  if (stderr.isTTY !== true) {
    return progressLines(
      (line) => stderr.write(`${line}\n`),
      () => performance.now(),
    );
  }
  const { progressBar } = await import('./progress-bar.js');
  return progressBar(stderr, pageFor(stderr, env));
}
