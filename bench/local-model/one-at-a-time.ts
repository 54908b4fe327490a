/** Lets one piece of work run at a time, the others in the order they came. */
export class OneAtATime {
  readonly #mostWaiting: number;
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** `mostWaiting`: how many may wait for the one that runs. */
  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** Whether as many wait as may. */
  get isFull(): boolean {
    return this.#count > this.#mostWaiting;
  }

  /** Runs the work when its turn comes. Rejects with the signal's reason if that was aborted before. */
  async run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    this.#last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      this.#count -= 1;
    }
  }
}
