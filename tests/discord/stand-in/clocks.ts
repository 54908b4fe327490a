/** The clock by which tokens of interactions age. Tests move it forward; ids and times of messages stay as they are. */
export class TokenClock {
  #ahead = 0;

  /** Milliseconds, comparable with each other only. */
  now(): number {
    return performance.now() + this.#ahead;
  }

  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }
}

/** Milliseconds between two looks at the time. */
const TICK = 20;

/** What may count between two looks: timers come a little late also where nothing is in their way. */
const MOST_BETWEEN = 30;

/**
 * The clock by which acknowledgements come too late. It stands still while this process is too busy, or too seldom given
 * the processor, to notice what a bot has sent, so that a bot is held to its own time alone.
 */
export class ListeningClock {
  #counted = 0;
  #lookedAt = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#timer = setInterval(() => this.#look(), TICK);
    this.#timer.unref();
  }

  /** Milliseconds, comparable with each other only. */
  now(): number {
    return this.#counted + Math.min(performance.now() - this.#lookedAt, MOST_BETWEEN);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#counted = this.now();
    this.#lookedAt = performance.now();
  }
}
