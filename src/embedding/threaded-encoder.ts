import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { unpackError } from '../errors/error-transfer.js';
import { FootnoteError } from '../errors/footnote-error.js';
import { workerUrl } from '../worker-url.js';
import type { EncoderReply, EncoderTask } from './encoder-task.js';
import type { LocalModel } from './model-folder.js';
import type { ModelIdentity } from './model-identity.js';
import type {
  EncoderInput,
  PassageEncoder,
  PassageEncoding,
  QuestionEncoding,
} from './passage-encoder.js';
import { planTasks } from './plan-tasks.js';
import { type Urgency, UrgencyQueue, withUrgency } from './task-queue.js';

/**
 * Characters of passages to a task: some four passages, 50 to 100 ms of work. Handing a task over costs less than a
 * thousandth of that, and a question never waits longer.
 */
const PASSAGE_CHARACTERS = 3_000;

/** Characters to a task of counting: a similar time. */
const COUNTED_CHARACTERS = 200_000;

/** How long a worker beyond the first may stand idle, in milliseconds, before its memory is given back. */
const IDLE_TIMEOUT = 60_000;

/** What a worker thread runs, and how much it may take. */
export interface EncoderThread {
  /** The worker's compiled file. */
  readonly file: URL;
  /** Its JavaScript heap; the model's weights are kept outside of it. */
  readonly heapMegabytes: number;
}

/** A tokenizer of 250,000 words takes a few hundred megabytes. */
const THREAD: EncoderThread = {
  file: workerUrl(import.meta.url, './encoder-worker.js'),
  heapMegabytes: 1_024,
};

/**
 * Encodes in worker threads. The first starts with the first call, others when work piles up. A worker that dies fails
 * what it was working on, and the next call starts another.
 */
export class ThreadedEncoder implements PassageEncoder {
  readonly identity: ModelIdentity;
  readonly #model: LocalModel;
  readonly #workers: number;
  readonly #thread: EncoderThread;
  #pool: Piscina<EncoderTask, EncoderReply> | null = null;
  #closing: Promise<void> | null = null;

  /** @param workers how many threads at most */
  constructor(model: LocalModel, workers: number, thread: EncoderThread = THREAD) {
    this.identity = model.identity;
    this.#model = model;
    this.#workers = Math.max(1, workers);
    this.#thread = thread;
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    return this.#share(
      texts,
      ({ length }) => length,
      COUNTED_CHARACTERS,
      async (some) => {
        const reply = await this.#run({ kind: 'count', texts: some }, 'count');
        return reply.kind === 'count' ? reply.counts : this.#fail(reply);
      },
    );
  }

  async encodePassages(
    inputs: readonly EncoderInput[],
    { tokens }: { readonly tokens: boolean },
  ): Promise<PassageEncoding[]> {
    return this.#share(inputs, charactersOf, PASSAGE_CHARACTERS, async (some) => {
      const reply = await this.#run({ kind: 'passages', inputs: some, tokens }, 'passages');
      return reply.kind === 'passages' ? reply.encodings : this.#fail(reply);
    });
  }

  async encodeQuestion(text: string): Promise<QuestionEncoding> {
    const reply = await this.#run({ kind: 'question', text }, 'question');
    return reply.kind === 'question' ? reply.encoding : this.#fail(reply);
  }

  close(): Promise<void> {
    // What runs is waited for: ending a thread inside ONNX Runtime can bring the whole process down.
    this.#closing ??= this.#pool?.close({ force: true }) ?? Promise.resolve();
    return this.#closing;
  }

  /** Shares pieces out into tasks and puts the results in the order of the pieces. */
  async #share<Piece, Result>(
    pieces: readonly Piece[],
    sizeOf: (piece: Piece) => number,
    budget: number,
    run: (pieces: readonly Piece[]) => Promise<readonly Result[]>,
  ): Promise<Result[]> {
    const ordered = new Array<Result>(pieces.length);
    const tasks = planTasks(pieces.map(sizeOf), budget).map(async (places) => {
      const results = await run(places.flatMap((place) => pieces.slice(place, place + 1)));
      for (const [at, result] of results.entries()) ordered[places[at] ?? -1] = result;
    });
    await Promise.all(tasks);
    return ordered;
  }

  async #run(task: EncoderTask, urgency: Urgency): Promise<EncoderReply> {
    if (this.#closing !== null) throw this.#closed();
    // A lone question starts one thread, the fastest way to its answer; indexing will need all, so all start at once.
    this.#pool ??= this.#startPool(urgency === 'question' ? 1 : this.#workers);
    const pool = this.#pool;
    try {
      return await pool.run(withUrgency(task, urgency));
    } catch (error) {
      if (this.#closing !== null) throw this.#closed();
      if (pool.threads.length === 0) this.#discard(pool);
      const reason = error instanceof Error ? error.message : String(error);
      throw new FootnoteError(
        'encoder/worker-lost',
        { model: this.identity.name, reason },
        { cause: error },
      );
    }
  }

  #startPool(threads: number): Piscina<EncoderTask, EncoderReply> {
    const pool = new Piscina<EncoderTask, EncoderReply>({
      filename: fileURLToPath(this.#thread.file),
      name: 'encode',
      workerData: this.#model,
      minThreads: threads,
      maxThreads: this.#workers,
      idleTimeout: IDLE_TIMEOUT,
      resourceLimits: { maxOldGenerationSizeMb: this.#thread.heapMegabytes },
      taskQueue: new UrgencyQueue(),
      stricterFIFO: true,
    });
    pool.on('error', () => this.#discard(pool));
    return pool;
  }

  /**
   * Gives up a pool whose workers cannot even start: Piscina would replace them over and over, or let what is queued
   * wait for ever. Without the pool everything queued fails, and the next call starts afresh.
   */
  #discard(pool: Piscina<EncoderTask, EncoderReply>): void {
    if (this.#pool === pool) this.#pool = null;
    void pool.destroy();
  }

  #fail(reply: EncoderReply): never {
    if (reply.kind === 'failed') throw unpackError(reply.error);
    throw new Error(`An encoder worker answered with ${reply.kind}.`);
  }

  #closed(): FootnoteError<'encoder/closed'> {
    return new FootnoteError('encoder/closed', { model: this.identity.name });
  }
}

function charactersOf({ segments }: EncoderInput): number {
  return segments.reduce((sum, { length }) => sum + length, 0);
}
