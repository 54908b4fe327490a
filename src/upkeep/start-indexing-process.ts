import { z } from 'zod';
import { unpackError } from '../errors/error-transfer.js';
import { FootnoteError } from '../errors/footnote-error.js';
import type {
  IndexingOrder,
  IndexingOutcome,
  IndexingRunHandle,
  IndexProgress,
  IndexReport,
} from '../library/index.js';
import { ChildProgram, transferredErrorSchema } from '../processes/index.js';
import { workerUrl } from '../worker-url.js';

/** What the indexing process is told after its order. */
export interface StopIndexing {
  readonly kind: 'stop';
}

/** What a process of indexing is started with beyond its order; tests have other values. */
export interface IndexingProcessOptions {
  /** How long it may take to stop, and to leave after its work, in milliseconds, before it is ended. */
  readonly grace?: number;
  /** The compiled program of the process. */
  readonly program?: URL;
}

/** A run is stopped between two groups of texts, which are a few seconds of work. */
const GRACE = 20_000;

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** The envelopes of `IndexingMessage`. What is in them was typed on the other side, by the same version of Footnote. */
const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), progress: z.custom<IndexProgress>(isObject) }),
  z.object({ kind: z.literal('done'), report: z.custom<IndexReport>(isObject) }),
  z.object({ kind: z.literal('stopped') }),
  z.object({ kind: z.literal('failed'), error: transferredErrorSchema }),
]);

/**
 * Starts bringing a library up to date in a process of its own, of low priority. The run is that of `startIndexing`; a
 * process that dies makes it fail with `upkeep/lost`, and what it has stored stays.
 */
export function startIndexingProcess(
  order: IndexingOrder,
  onProgress: (progress: IndexProgress) => void = () => undefined,
  {
    grace = GRACE,
    program = workerUrl(import.meta.url, './indexing-process.js'),
  }: IndexingProcessOptions = {},
): IndexingRunHandle {
  return new IndexingProcess(order, onProgress, grace, program);
}

class IndexingProcess implements IndexingRunHandle {
  readonly outcome: Promise<IndexingOutcome>;
  readonly #program: ChildProgram;
  readonly #grace: number;
  #result: IndexingOutcome | Error | null = null;
  #isStopping = false;
  #deadline: NodeJS.Timeout | undefined;

  constructor(
    order: IndexingOrder,
    onProgress: (progress: IndexProgress) => void,
    grace: number,
    file: URL,
  ) {
    this.#grace = grace;
    this.#program = new ChildProgram(file, (received) => {
      const { data } = message.safeParse(received);
      if (data?.kind === 'progress') onProgress(data.progress);
      else if (data !== undefined) this.#end(data);
    });
    this.#program.send(order);
    this.outcome = this.#untilGone();
  }

  stop(): void {
    this.#isStopping = true;
    this.#program.send({ kind: 'stop' } satisfies StopIndexing);
    this.#endAfterGrace();
  }

  #end(said: Exclude<z.infer<typeof message>, { kind: 'progress' }>): void {
    if (said.kind === 'failed') this.#result = unpackError(said.error);
    else if (said.kind === 'done') this.#result = { status: 'done', report: said.report };
    else this.#result = { status: 'stopped' };
    this.#endAfterGrace();
  }

  #endAfterGrace(): void {
    this.#deadline ??= setTimeout(() => this.#program.kill(), this.#grace);
  }

  /** Waits for the end of the process, not only of its work: then nothing of it holds the library any more. */
  async #untilGone(): Promise<IndexingOutcome> {
    const { code, signal, stderr } = await this.#program.ended;
    clearTimeout(this.#deadline);
    if (this.#result instanceof Error) throw this.#result;
    if (this.#result !== null) return this.#result;
    if (this.#isStopping) return { status: 'stopped' };
    throw new FootnoteError('upkeep/lost', { code, signal, stderr });
  }
}
