import { Worker } from 'node:worker_threads';
import type { EmbeddingOptions, TokenClassifierOptions } from '../../embedding/index.js';
import { type TransferredError, unpackError } from '../../errors/error-transfer.js';
import { workerUrl } from '../../worker-url.js';
import type { IndexProgress, IndexReport } from './index-report.js';

/** What is to be indexed, in a form that crosses a thread boundary. */
export interface IndexingOrder {
  /** The corpus folder. */
  readonly corpus: string;
  /** The library's folder. */
  readonly library: string;
  readonly embedding: EmbeddingOptions;
  /** The model that recognises names; the rules where it is null or not given. */
  readonly recognition?: TokenClassifierOptions | null;
  readonly rebuild: boolean;
}

/** What an indexing worker says. */
export type IndexingMessage =
  | { readonly kind: 'progress'; readonly progress: IndexProgress }
  | { readonly kind: 'done'; readonly report: IndexReport }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: TransferredError };

/** How a run ended. */
export type IndexingOutcome =
  | { readonly status: 'done'; readonly report: IndexReport }
  | { readonly status: 'stopped' };

/** A run under way in threads of its own. */
export interface IndexingRunHandle {
  /** Settles when the run has ended; rejects with the faults of `indexCorpus`. */
  readonly outcome: Promise<IndexingOutcome>;
  /** Asks the run to stop. What it has stored stays. */
  stop(): void;
}

/** Starts bringing a library up to date, off the calling thread. */
export function startIndexing(
  order: IndexingOrder,
  onProgress: (progress: IndexProgress) => void = () => undefined,
): IndexingRunHandle {
  const worker = new Worker(workerUrl(import.meta.url, './indexing-worker.js'), {
    workerData: order,
  });
  const outcome = new Promise<IndexingOutcome>((resolve, reject) => {
    worker.on('message', (message: IndexingMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else if (message.kind === 'done') resolve({ status: 'done', report: message.report });
      else if (message.kind === 'stopped') resolve({ status: 'stopped' });
      else reject(unpackError(message.error));
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`The indexing worker ended early (exit code ${code}).`)),
    );
  });
  return { outcome, stop: () => worker.postMessage('stop') };
}
