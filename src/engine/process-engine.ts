import { unpackError } from '../errors/error-transfer.js';
import { FootnoteError } from '../errors/footnote-error.js';
import { BackOff, type ChildEnd, ChildProgram } from '../processes/index.js';
import { workerUrl } from '../worker-url.js';
import { type CallName, type CallParams, type CallResult, PING } from './calls.js';
import type { AskRequest, Engine } from './engine.js';
import { type EngineConfig, engineConfigOf } from './engine-config.js';
import {
  DEFAULT_PATIENCE,
  type EngineEvent,
  type EngineOptions,
  type EnginePatience,
} from './engine-options.js';
import { type OnProgress, type PendingCall, PendingCalls } from './pending-calls.js';
import { readEngineMessage } from './read-engine-message.js';

/** Calls given up on and never answered, at which a process that still says something counts as hung, too. */
const MOST_ABANDONED = 16;

/** A process of the engine with what is known of it. Times are those of `performance.now()`. */
interface RunningProcess {
  readonly program: ChildProgram;
  readonly startedAt: number;
  isReady: boolean;
  /** Whether it has ever been ready. */
  hasLoaded: boolean;
  /** Calls that ran out of time and may still be worked on. */
  readonly abandoned: Set<number>;
  /** Ends it unless it says something before; null while nobody doubts that it lives. */
  doubt: NodeJS.Timeout | null;
}

/**
 * Starts an engine in a process of its own. A process that ends or hangs is replaced; the calls it was working on are
 * refused and not repeated, since one of them may be the reason. Calls that come while there is none wait for the next.
 */
export function startEngine(options: EngineOptions): Engine {
  return new ProcessEngine(options);
}

class ProcessEngine implements Engine {
  readonly #config: EngineConfig;
  readonly #file: URL;
  readonly #patience: EnginePatience;
  readonly #onEvent: (event: EngineEvent) => void;
  readonly #restarts: BackOff;
  readonly #calls: PendingCalls;
  #running: RunningProcess | null = null;
  #restart: NodeJS.Timeout | null = null;
  #closing: Promise<void> | null = null;

  constructor({ config, onEvent, patience, program }: EngineOptions) {
    this.#config = engineConfigOf(config);
    this.#file = program ?? workerUrl(import.meta.url, './engine-process.js');
    this.#patience = { ...DEFAULT_PATIENCE, ...patience };
    this.#onEvent = onEvent ?? (() => undefined);
    this.#restarts = new BackOff(this.#patience.restart);
    this.#calls = new PendingCalls(this.#patience.call, (overdue) => this.#giveUp(overdue));
    this.#start();
  }

  ask(request: AskRequest, onProgress?: OnProgress) {
    return this.#call('ask', [request], onProgress);
  }

  check(...params: CallParams<'check'>) {
    return this.#call('check', params);
  }

  articles(...params: CallParams<'articles'>) {
    return this.#call('articles', params);
  }

  articlePage(...params: CallParams<'articlePage'>) {
    return this.#call('articlePage', params);
  }

  article(...params: CallParams<'article'>) {
    return this.#call('article', params);
  }

  passagesOf(...params: CallParams<'passagesOf'>) {
    return this.#call('passagesOf', params);
  }

  suggestActors(...params: CallParams<'suggestActors'>) {
    return this.#call('suggestActors', params);
  }

  findActor(...params: CallParams<'findActor'>) {
    return this.#call('findActor', params);
  }

  dossier(...params: CallParams<'dossier'>) {
    return this.#call('dossier', params);
  }

  actorStatements(...params: CallParams<'actorStatements'>) {
    return this.#call('actorStatements', params);
  }

  actorConnections(...params: CallParams<'actorConnections'>) {
    return this.#call('actorConnections', params);
  }

  timeline(...params: CallParams<'timeline'>) {
    return this.#call('timeline', params);
  }

  stats() {
    return this.#call('stats', []);
  }

  get isReady(): boolean {
    return this.#running?.isReady ?? false;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#restart !== null) clearTimeout(this.#restart);
    if (this.#running !== null) this.#trust(this.#running);
    for (const { id, call } of this.#calls.all()) {
      this.#calls.reject(id, new FootnoteError('engine/closed', { call }));
    }
    await this.#running?.program.leave(this.#patience.leave);
  }

  async #call<Call extends CallName>(
    call: Call,
    params: CallParams<Call>,
    onProgress: OnProgress | null = null,
  ): Promise<CallResult<Call>> {
    if (this.#closing !== null) throw new FootnoteError('engine/closed', { call });
    const result = await this.#calls.add(call, params, onProgress, (pending) => {
      if (this.#running !== null) this.#send(this.#running, pending);
    });
    // The one cast: the reply has the number of this call, and what works it off is typed by the same table.
    return result as CallResult<Call>;
  }

  #start(): void {
    const running: RunningProcess = {
      program: new ChildProgram(this.#file, (received) => this.#hear(running, received)),
      startedAt: performance.now(),
      isReady: false,
      hasLoaded: false,
      abandoned: new Set(),
      doubt: null,
    };
    this.#running = running;
    this.#onEvent({ kind: 'started', pid: running.program.pid });
    running.program.send(this.#config);
    for (const pending of this.#calls.all()) this.#send(running, pending);
    void running.program.ended.then((end) => this.#lose(running, end));
  }

  #send({ program }: RunningProcess, pending: PendingCall): void {
    try {
      if (program.send(pending.request)) pending.sentAt = performance.now();
    } catch (error) {
      this.#calls.reject(pending.id, error);
    }
  }

  #hear(running: RunningProcess, received: unknown): void {
    const message = readEngineMessage(received);
    if (message === null || this.#closing !== null) return;
    const { pid } = running.program;
    this.#trust(running);
    switch (message.kind) {
      case 'ready':
        running.isReady = true;
        running.hasLoaded = true;
        this.#onEvent({
          kind: 'ready',
          pid,
          milliseconds: performance.now() - running.startedAt,
        });
        break;
      case 'unready':
        running.isReady = false;
        this.#onEvent({ kind: 'unready', pid, error: unpackError(message.error) });
        break;
      case 'progress':
        this.#calls.progress(message.id, message.progress);
        break;
      case 'done':
        running.abandoned.delete(message.id);
        this.#calls.resolve(message.id, message.result);
        break;
      case 'failed':
        running.abandoned.delete(message.id);
        this.#calls.reject(message.id, unpackError(message.error));
    }
  }

  /** A call ran out of time: doubts that the process lives, and ends it where a part of it has stopped answering. */
  #giveUp({ id, sentAt }: PendingCall): void {
    const running = this.#running;
    if (running === null || sentAt === null) return;
    running.abandoned.add(id);
    if (running.abandoned.size >= MOST_ABANDONED) this.#end(running);
    else if (running.doubt === null) this.#doubt(running);
  }

  /** A slow process still says that it lives; only one that does not is hung. */
  #doubt(running: RunningProcess): void {
    const { loading, loaded } = this.#patience.silence;
    running.program.send(PING);
    running.doubt = setTimeout(
      () => {
        // What came while this process itself was blocked is heard first.
        setImmediate(() => {
          if (running.doubt !== null) this.#end(running);
        });
      },
      running.hasLoaded ? loaded : loading,
    );
  }

  #trust(running: RunningProcess): void {
    if (running.doubt !== null) clearTimeout(running.doubt);
    running.doubt = null;
  }

  #end(running: RunningProcess): void {
    this.#trust(running);
    // What comes from now on waits for the next one.
    this.#running = null;
    const abandoned = running.abandoned.size;
    this.#onEvent({ kind: 'hung', pid: running.program.pid, abandoned });
    running.program.kill();
  }

  #lose(running: RunningProcess, end: ChildEnd): void {
    this.#trust(running);
    this.#running = null;
    if (this.#closing !== null) return;
    const { code, signal } = end;
    const underWay = this.#calls.all().filter(({ sentAt }) => sentAt !== null);
    for (const { id } of underWay) {
      this.#calls.reject(id, new FootnoteError('engine/lost', { code, signal }));
    }
    if (performance.now() - running.startedAt >= this.#patience.settled) this.#restarts.reset();
    const restartIn = this.#restarts.next();
    this.#restart = setTimeout(() => this.#start(), restartIn);
    const { pid } = running.program;
    this.#onEvent({ kind: 'lost', pid, ...end, underWay: underWay.length, restartIn });
  }
}
