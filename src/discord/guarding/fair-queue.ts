import type { Clock } from './clock.js';
import { type Asker, FairOrder } from './fair-order.js';
import { type GivenUp, type Job, type JobTimes, type Settled, TimedJob } from './timed-job.js';

/** How many jobs run and wait, and for how long. */
export interface FairQueueLimits extends JobTimes {
  /** Jobs that run at the same time. */
  readonly atOnce: number;
  /** Jobs that wait, in all, of one server and of one user. */
  readonly most: number;
  readonly mostPerServer: number;
  readonly mostPerUser: number;
}

/**
 * What becomes of a job that is handed in. `ahead`: how many at most start before it, if nobody else asks. `who` has too
 * many waiting, and in about `seconds` they will have been worked off.
 */
export type Admission<T> =
  | {
      readonly status: 'admitted';
      readonly result: Promise<Settled<T>>;
      readonly ahead: number;
    }
  | {
      readonly status: 'refused';
      readonly who: 'everybody' | 'server' | 'user';
      readonly seconds: number;
    }
  | { readonly status: 'stopping' };

/** How many jobs there are now. */
export interface QueueState {
  readonly waiting: number;
  readonly running: number;
}

/** A job of the queue, whatever it gives. */
interface Queued {
  readonly result: Promise<{ readonly ran: number }>;
  run(): Promise<void>;
  giveUp(why: GivenUp): boolean;
}

/** How long a job is thought to run before any has, in milliseconds. */
const FIRST_GUESS = 1000;
/** How much the last run counts in the moving average. */
const WEIGHT = 0.2;

/** The bounds of servers and users in a queue of `most`: half of it for one server, a tenth for one user. */
export function sharesOf(
  most: number,
): Pick<FairQueueLimits, 'most' | 'mostPerServer' | 'mostPerUser'> {
  return { most, mostPerServer: Math.ceil(most / 2), mostPerUser: Math.ceil(most / 10) };
}

/**
 * Runs jobs, so many at once, and lets a bounded number wait. Whose turn it is says {@link FairOrder}. A job that was
 * admitted settles exactly once: with what came of it, or because it took too long.
 */
export class FairQueue {
  readonly #limits: FairQueueLimits;
  readonly #clock: Clock;
  readonly #waiting = new FairOrder<Queued>();
  readonly #running = new Set<Queued>();
  #averageRun = FIRST_GUESS;
  #isStopping = false;
  #whenIdle: (() => void)[] = [];

  constructor(limits: FairQueueLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Runs a job at once or when its turn comes, unless too many wait. */
  submit<T>(asker: Asker, job: Job<T>): Admission<T> {
    if (this.#isStopping) return { status: 'stopping' };
    const isFree = this.#running.size < this.#limits.atOnce;
    const who = isFree ? null : this.#whoHasTooMany(asker);
    if (who !== null) return { status: 'refused', who, seconds: this.#secondsFor(who, asker) };
    const ahead = this.#waiting.ahead(asker);
    const timed: TimedJob<T> = new TimedJob(job, this.#clock, this.#limits, () => {
      if (this.#waiting.remove(asker, timed)) {
        timed.giveUp({ status: 'timed-out', while: 'waiting' });
        this.#noticeIdle();
      }
    });
    this.#waiting.add(asker, timed);
    this.#fill();
    return { status: 'admitted', result: timed.result, ahead };
  }

  /** How many jobs wait and run now. */
  state(): QueueState {
    return { waiting: this.#waiting.size, running: this.#running.size };
  }

  /**
   * Takes no more jobs and waits for those that there are; after `longest` milliseconds they are given up.
   * @returns how many were given up
   */
  async drain(longest: number): Promise<number> {
    this.#isStopping = true;
    if (this.#isIdle()) return 0;
    let givenUp = 0;
    const callOff = this.#clock.after(longest, () => {
      givenUp = this.#giveAllUp();
    });
    await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    callOff();
    return givenUp;
  }

  #fill(): void {
    while (this.#running.size < this.#limits.atOnce) {
      const job = this.#waiting.next();
      if (job === undefined) return;
      void this.#run(job);
    }
  }

  async #run(job: Queued): Promise<void> {
    this.#running.add(job);
    await job.run();
    const { ran } = await job.result;
    this.#running.delete(job);
    this.#averageRun += (ran - this.#averageRun) * WEIGHT;
    this.#fill();
    this.#noticeIdle();
  }

  #giveAllUp(): number {
    const left = [...this.#running];
    for (let job = this.#waiting.next(); job !== undefined; job = this.#waiting.next()) {
      left.push(job);
    }
    const givenUp = left.filter((job) => job.giveUp({ status: 'stopped' }));
    this.#noticeIdle();
    return givenUp.length;
  }

  #isIdle(): boolean {
    return this.#waiting.size + this.#running.size === 0;
  }

  #noticeIdle(): void {
    if (!this.#isIdle()) return;
    for (const resolve of this.#whenIdle) resolve();
    this.#whenIdle = [];
  }

  #whoHasTooMany(asker: Asker): 'everybody' | 'server' | 'user' | null {
    const { most, mostPerServer, mostPerUser } = this.#limits;
    if (this.#waiting.sizeOfUser(asker.user) >= mostPerUser) return 'user';
    if (this.#waiting.sizeOfServer(asker) >= mostPerServer) return 'server';
    return this.#waiting.size >= most ? 'everybody' : null;
  }

  /** The seconds in which what is in the way will have started, no longer than anything waits. */
  #secondsFor(who: 'everybody' | 'server' | 'user', asker: Asker): number {
    const { atOnce, longestWait } = this.#limits;
    // A server that has its share of the queue is through with it no sooner than everybody else.
    const jobs = who === 'user' ? this.#waiting.ahead(asker) : this.#waiting.size;
    const milliseconds = Math.min((jobs * this.#averageRun) / atOnce, longestWait);
    return Math.max(1, Math.ceil(milliseconds / 1000));
  }
}
