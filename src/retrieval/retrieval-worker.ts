import { workerData } from 'node:worker_threads';
import { packError, type TransferredError } from '../errors/error-transfer.js';
// Not by way of the main file: searching needs nothing of what indexing loads.
import { SqliteLibrary } from '../library/sqlite/sqlite-library.js';
import { HybridRetriever } from './hybrid-retriever.js';
import type { SearchQuery, SearchResult } from './retriever.js';
import type { RetrievalWorkerOptions } from './threaded-retriever.js';

/** What a search in a worker gives back. */
export type RetrievalAnswer =
  | { readonly status: 'found'; readonly result: SearchResult }
  | { readonly status: 'failed'; readonly error: TransferredError };

/** The retriever of this thread. A library that could not be opened is tried again by the next search. */
class RetrieverOnDemand {
  readonly #options: RetrievalWorkerOptions;
  #retriever: HybridRetriever | null = null;

  constructor(options: RetrievalWorkerOptions) {
    this.#options = options;
  }

  async open(): Promise<HybridRetriever> {
    const { library, settings } = this.#options;
    this.#retriever ??= new HybridRetriever(
      await new SqliteLibrary(library).openReader(),
      settings,
    );
    return this.#retriever;
  }
}

const onDemand = new RetrieverOnDemand(workerData as RetrievalWorkerOptions);

/** Runs one search: what the pool calls. */
export async function search(query: SearchQuery): Promise<RetrievalAnswer> {
  try {
    const retriever = await onDemand.open();
    return { status: 'found', result: await retriever.search(query) };
  } catch (error) {
    return { status: 'failed', error: packError(error) };
  }
}
