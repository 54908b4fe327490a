import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerProgress } from '../answering/answerer.js';
import { packError } from '../errors/error-transfer.js';
import { FootnoteError, isFootnoteError } from '../errors/footnote-error.js';
import { BackOff } from '../processes/back-off.js';
import type { ChildService, TellParent } from '../processes/serve-parent.js';
import type { Services } from '../services.js';
import { type EngineMessage, type EngineRequest, PING } from './calls.js';
import type { EngineConfig } from './engine-config.js';
import { workOff } from './engine-work.js';
import { ServicesOnDemand } from './services-on-demand.js';

/** A question that has the model loaded, and the index with it. */
const FIRST_QUESTION = 'What has happened?';

/** How often is looked for a library that is being made, in milliseconds: looking costs next to nothing. */
const LOOK_EVERY = 1_000;

/** Pauses between attempts to get ready after any other fault, in milliseconds. */
const ATTEMPTS = { first: 1_000, most: 30_000 };

/** The engine inside its own process: works off requests as they come, and gets ready before the first. */
export class EngineHost implements ChildService<EngineRequest> {
  readonly #services: ServicesOnDemand<Services>;
  readonly #tell: TellParent<EngineMessage>;
  readonly #left = new AbortController();
  #isGettingReady = false;

  constructor(config: EngineConfig, tell: TellParent<EngineMessage>) {
    this.#services = new ServicesOnDemand(() => openFilled(config));
    this.#tell = tell;
    void this.#getReady();
  }

  take(request: EngineRequest): void {
    if (request === PING) void this.#tell({ kind: 'pong' });
    else void this.#answer(request);
  }

  async leave(): Promise<void> {
    this.#left.abort();
    await this.#services.close();
  }

  async #answer(request: Exclude<EngineRequest, typeof PING>): Promise<void> {
    const { id, wantsProgress } = request;
    const tellProgress = (progress: AnswerProgress) => {
      // What cannot be told of an answer's making is no fault of the answer.
      void this.#tell({ kind: 'progress', id, progress }).catch(() => undefined);
    };
    const onProgress = wantsProgress ? tellProgress : null;
    try {
      const result = await this.#services.use((services) =>
        workOff({ ...services, onProgress }, request),
      );
      await this.#tell({ kind: 'done', id, result });
    } catch (error) {
      await this.#tell({ kind: 'failed', id, error: packError(error) });
      if (!this.#services.isOpen) void this.#getReady();
    }
  }

  async #getReady(): Promise<void> {
    if (this.#isGettingReady) return;
    this.#isGettingReady = true;
    await this.#tryUntilReady();
    this.#isGettingReady = false;
  }

  /** Tries until the library is there and the model loaded. What stands in the way is told once. */
  async #tryUntilReady(): Promise<void> {
    const { signal } = this.#left;
    const attempts = new BackOff(ATTEMPTS);
    let told = '';
    while (!signal.aborted) {
      try {
        await this.#services.use(async ({ encoder, retriever }) => {
          const encoding = await encoder.encodeQuestion(FIRST_QUESTION);
          await retriever.search({ text: FIRST_QUESTION, encoding, limit: 1 });
        });
        return await this.#tell({ kind: 'ready' });
      } catch (error) {
        const packed = packError(error);
        if (packed.message !== told) await this.#tell({ kind: 'unready', error: packed });
        told = packed.message;
        const pause = isBeingMade(error) ? LOOK_EVERY : attempts.next();
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}

/** Whether a run of indexing, when it comes, will put an end to the fault. */
function isBeingMade(error: unknown): boolean {
  return isFootnoteError(error, 'library/missing') || isFootnoteError(error, 'library/outdated');
}

/** Opens the services of a library in which there is something, or which a run has found to be empty. */
async function openFilled(config: EngineConfig): Promise<Services> {
  const [{ SqliteLibrary }, { openServices }] = await Promise.all([
    import('../library/sqlite/sqlite-library.js'),
    import('../services.js'),
  ]);
  const reader = await new SqliteLibrary(config.library).openReader();
  const { articles, indexedAt } = await reader.state().finally(() => reader.close());
  if (articles === 0 && indexedAt === null) {
    throw new FootnoteError('library/missing', { folder: config.library });
  }
  return openServices(config);
}
