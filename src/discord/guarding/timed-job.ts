import type { Clock } from './clock.js';

/** Work that may be given up: it should end soon after `signal` is aborted. */
export type Job<T> = (signal: AbortSignal) => Promise<T>;

/** How a job ended. It has waited and run for so many milliseconds until then. */
export type Settled<T> = (
  | { readonly status: 'done'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown }
  | GivenUp
) & { readonly waited: number; readonly ran: number };

/** Why a job ended before its time: it took too long to come to its turn or to run, or no more jobs are run. */
export type GivenUp =
  | { readonly status: 'timed-out'; readonly while: 'waiting' | 'running' }
  | { readonly status: 'stopped' };

/** How long a job may take, in milliseconds. */
export interface JobTimes {
  /** From when it is handed in until it starts. */
  readonly longestWait: number;
  /** From when it starts. */
  readonly longestRun: number;
  /** What a job that was given up is left to end in, before others run in its place. */
  readonly grace: number;
}

/** What becomes of a job. */
type Outcome<T> =
  Settled<T> extends infer One
    ? One extends unknown
      ? Omit<One, 'waited' | 'ran'>
      : never
    : never;

/** A job that waits, runs and settles exactly once, within its times. */
export class TimedJob<T> {
  /** How it ended; never rejects. */
  readonly result: Promise<Settled<T>>;
  readonly #job: Job<T>;
  readonly #clock: Clock;
  readonly #times: JobTimes;
  readonly #abort = new AbortController();
  readonly #settle: (settled: Settled<T>) => void;
  readonly #handedInAt: number;
  #startedAt: number | null = null;
  #isSettled = false;
  #callOff: () => void;
  /** Lets others run in its place; set while it runs. */
  #free: () => void = () => {};

  /** @param whenOverdue called when it has waited too long */
  constructor(job: Job<T>, clock: Clock, times: JobTimes, whenOverdue: () => void) {
    const { promise, resolve } = withResolver<Settled<T>>();
    this.result = promise;
    this.#settle = resolve;
    this.#job = job;
    this.#clock = clock;
    this.#times = times;
    this.#handedInAt = clock.now();
    this.#callOff = clock.after(times.longestWait, whenOverdue);
  }

  /** Starts it. @returns when another may run in its place */
  run(): Promise<void> {
    const { promise, resolve } = withResolver<void>();
    this.#free = resolve;
    this.#callOff();
    this.#startedAt = this.#clock.now();
    this.#callOff = this.#clock.after(this.#times.longestRun, () => {
      this.giveUp({ status: 'timed-out', while: 'running' });
    });
    void this.#work();
    return promise;
  }

  /** Settles it without its value, and has it aborted where it runs. @returns whether it had not settled yet */
  giveUp(why: GivenUp): boolean {
    if (this.#isSettled) return false;
    this.#end(why);
    this.#abort.abort();
    if (this.#startedAt !== null) this.#callOff = this.#clock.after(this.#times.grace, this.#free);
    return true;
  }

  async #work(): Promise<void> {
    try {
      this.#end({ status: 'done', value: await this.#job(this.#abort.signal) });
    } catch (error) {
      this.#end({ status: 'failed', error });
    }
    this.#callOff();
    this.#free();
  }

  #end(outcome: Outcome<T>): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#callOff();
    const now = this.#clock.now();
    const startedAt = this.#startedAt ?? now;
    this.#settle({ ...outcome, waited: startedAt - this.#handedInAt, ran: now - startedAt });
  }
}

/** A promise with what resolves it. */
function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
