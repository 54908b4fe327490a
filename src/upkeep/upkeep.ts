import { isFootnoteError } from '../errors/footnote-error.js';
import type { IndexingOutcome, IndexingRunHandle, IndexProgress } from '../library/index.js';
import { BackOff } from '../processes/index.js';
import { RunTimer } from './run-timer.js';
import { startIndexingProcess } from './start-indexing-process.js';
import { UnseenChanges } from './unseen-changes.js';
import type { UpkeepOptions } from './upkeep-options.js';
import type {
  RunReason,
  UpkeepActivity,
  UpkeepEvent,
  UpkeepState,
  WatchState,
} from './upkeep-state.js';
import { DEFAULT_TIMING, type UpkeepTiming } from './upkeep-timing.js';
import { type FolderWatch, type WatchLoss, watchFolder } from './watch-folder.js';

/** A run under way. */
interface CurrentRun {
  readonly since: Date;
  readonly handle: IndexingRunHandle;
  progress: IndexProgress;
}

const NOTHING_YET: IndexProgress = {
  stage: 'scanning',
  filesDone: 0,
  filesTotal: 0,
  share: 0,
  embedded: 0,
};

/**
 * Keeps a library up to date with its folder while others read it: one run at the beginning, one whenever files have
 * changed and come to rest. There is one run at a time; changes during a run lead to one more after it. A run that fails
 * is tried again, later and later.
 */
export class Upkeep {
  readonly #options: UpkeepOptions;
  readonly #timing: UpkeepTiming;
  readonly #retries: BackOff;
  readonly #next: RunTimer<RunReason>;
  readonly #unseen = new UnseenChanges();
  #run: CurrentRun | null = null;
  #ended: Promise<void> = Promise.resolve();
  #watch: FolderWatch | null = null;
  #watchState: WatchState = 'off';
  #lastRun: UpkeepState['lastRun'] = null;
  #lastFault: UpkeepState['lastFault'] = null;
  #stopping: Promise<void> | null = null;

  constructor(options: UpkeepOptions) {
    this.#options = options;
    this.#timing = { ...DEFAULT_TIMING, ...options.timing };
    this.#retries = new BackOff(this.#timing.retry);
    this.#next = new RunTimer(
      () => this.#now(),
      (why) => this.#begin(why),
    );
  }

  /** Begins: to be called once. */
  start(): void {
    if (this.#options.watch) {
      this.#plan('start', this.#timing.watchReady);
      this.#startWatching();
    } else this.#begin('start');
  }

  /** Begins a run now, unless one is under way or upkeep was stopped. */
  runNow(): 'started' | 'running' | 'stopped' {
    if (this.#stopping !== null) return 'stopped';
    if (this.#run !== null) return 'running';
    this.#begin('asked');
    return 'started';
  }

  /** What it is doing, and what came of it so far. */
  state(): UpkeepState {
    return {
      ...this.#activity(),
      watch: this.#watchState,
      lastRun: this.#lastRun,
      lastFault: this.#lastFault,
    };
  }

  /** Stops watching, and a run under way in good order; resolves when all has ended. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#next.drop();
    this.#run?.handle.stop();
    await Promise.all([this.#watch?.close(), this.#ended]);
    this.#watchState = 'off';
  }

  #activity(): UpkeepActivity {
    if (this.#run !== null) {
      const { since, progress } = this.#run;
      return { status: 'indexing', since, progress };
    }
    const { planned } = this.#next;
    switch (planned?.why) {
      case 'start':
      case 'changes':
      case 'locked':
        return { status: 'waiting', why: planned.why, until: planned.at };
      case 'retry':
        if (this.#lastFault === null) return { status: 'idle' };
        return { status: 'failed', error: this.#lastFault.error, retryAt: planned.at };
      default:
        return { status: 'idle' };
    }
  }

  #now(): Date {
    return this.#options.now?.() ?? new Date();
  }

  #tell(event: UpkeepEvent): void {
    this.#options.onEvent?.(event);
  }

  #plan(why: RunReason, milliseconds: number): void {
    if (this.#stopping === null) this.#next.plan(why, milliseconds);
  }

  #begin(why: RunReason): void {
    this.#next.drop();
    this.#unseen.clear();
    this.#tell({ kind: 'run-started', why });
    const handle = this.#startRun();
    this.#run = { since: this.#now(), handle, progress: NOTHING_YET };
    this.#ended = handle.outcome.then(
      (outcome) => this.#finish(outcome),
      (error: unknown) => this.#fail(error instanceof Error ? error : new Error(String(error))),
    );
  }

  #startRun(): IndexingRunHandle {
    const { order, startRun = startIndexingProcess } = this.#options;
    const { corpus, library, embedding, recognition = null } = order;
    return startRun({ corpus, library, embedding, recognition, rebuild: false }, (progress) => {
      if (this.#run !== null) this.#run.progress = progress;
    });
  }

  #finish(outcome: IndexingOutcome): void {
    this.#run = null;
    if (outcome.status === 'stopped') {
      this.#tell({ kind: 'run-stopped' });
    } else {
      this.#lastRun = { at: this.#now(), report: outcome.report };
      this.#lastFault = null;
      this.#retries.reset();
      this.#tell({ kind: 'run-finished', report: outcome.report });
      // A run that succeeds has found the folder.
      if (this.#watchState === 'folder-missing') this.#startWatching();
    }
    this.#planNext();
  }

  #fail(error: Error): void {
    this.#run = null;
    if (isFootnoteError(error, 'library/locked')) {
      const retryIn = this.#timing.locked;
      this.#plan('locked', retryIn);
      this.#tell({ kind: 'run-locked', retryIn });
      return;
    }
    // Not always does the system tell: a folder above it may have been moved.
    if (isFootnoteError(error, 'corpus/missing') && this.#watchState === 'on') this.#dropWatch();
    const retryIn = this.#retries.next();
    this.#lastFault = { at: this.#now(), error };
    this.#plan('retry', retryIn);
    this.#tell({ kind: 'run-failed', error, retryIn });
  }

  /** Plans the run that is due next. One that already waits for another reason will see every change anyway. */
  #planNext(): void {
    const why = this.#next.planned?.why ?? 'check';
    if (this.#run !== null || (why !== 'check' && why !== 'changes')) return;
    const { poll, check } = this.#timing;
    const due = this.#unseen.dueAt(this.#timing);
    if (due !== null) this.#plan('changes', due - this.#now().getTime());
    else if (this.#watchState !== 'off') {
      this.#plan('check', this.#watchState === 'on' ? check : poll);
    }
  }

  #startWatching(): void {
    if (this.#stopping !== null) return;
    this.#watchState = 'starting';
    const watch = this.#options.watchFolder ?? watchFolder;
    this.#watch = watch(this.#options.order.corpus, {
      onReady: () => this.#seeFromNowOn(),
      onChange: () => this.#noteChange(),
      onLost: (loss) => this.#loseWatch(loss),
    });
  }

  #seeFromNowOn(): void {
    this.#watchState = 'on';
    this.#tell({ kind: 'watching' });
    if (this.#next.planned?.why === 'start') this.#begin('start');
    // A run that has begun before may have looked at what changed before this moment, and may not.
    else this.#noteChange();
  }

  #noteChange(): void {
    this.#unseen.note(this.#now().getTime());
    this.#planNext();
  }

  #dropWatch(loss: WatchLoss = { kind: 'removed' }): void {
    void this.#watch?.close();
    this.#watchState = loss.kind === 'removed' ? 'folder-missing' : 'polling';
    this.#tell({ kind: 'watch-lost', loss });
  }

  #loseWatch(loss: WatchLoss): void {
    this.#dropWatch(loss);
    if (this.#next.planned?.why === 'start') this.#begin('start');
    else this.#noteChange();
  }
}
