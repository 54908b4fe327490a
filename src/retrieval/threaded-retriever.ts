import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { unpackError } from '../errors/error-transfer.js';
import { workerUrl } from '../worker-url.js';
import { DEFAULT_RETRIEVAL, type RetrievalSettings } from './hybrid-retriever.js';
import type { RetrievalAnswer } from './retrieval-worker.js';
import type { Retriever, SearchQuery, SearchResult } from './retriever.js';

/** What a retrieval worker is started with. */
export interface RetrievalWorkerOptions {
  /** The library's folder. */
  readonly library: string;
  readonly settings: RetrievalSettings;
}

/** Searches a library in worker threads, each with a connection and a vector index of its own. */
export class ThreadedRetriever implements Retriever {
  readonly #pool: Piscina<SearchQuery, RetrievalAnswer>;

  /** @param threads searches that run at the same time; each thread holds the vector index in memory */
  constructor(
    library: string,
    {
      settings = DEFAULT_RETRIEVAL,
      threads = 1,
    }: { settings?: RetrievalSettings; threads?: number } = {},
  ) {
    const workerOptions: RetrievalWorkerOptions = { library, settings };
    this.#pool = new Piscina({
      filename: fileURLToPath(workerUrl(import.meta.url, './retrieval-worker.js')),
      name: 'search',
      workerData: workerOptions,
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 60_000,
    });
  }

  async search(query: SearchQuery): Promise<SearchResult> {
    const answer = await this.#pool.run(query);
    if (answer.status === 'failed') throw unpackError(answer.error);
    return answer.result;
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
