/** What came of waiting for a turn: the work was done, or there was no turn for it. */
export type Turn<T> = { readonly status: 'had'; readonly value: T } | { readonly status: 'none' };

/**
 * Work in turns: so many pieces at the same time, so many more waiting, in the order in which they came. Whoever no
 * longer wants to wait leaves no gap: the turn goes to the next.
 */
export class Turns {
  readonly #mostWaiting: number;
  /** Who waits, each as what gives a turn. */
  readonly #waiting = new Set<() => void>();
  #free: number;

  /**
   * @param atOnce how many pieces of work are done at the same time
   * @param mostWaiting how many more may wait
   */
  constructor(atOnce: number, mostWaiting: number) {
    this.#free = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Does the work when its turn comes. There is none where too many wait already, or where the signal comes first; once
   * the work has begun, the signal is its own affair.
   */
  async run<T>(work: () => Promise<T>, signal: AbortSignal): Promise<Turn<T>> {
    if (!(await this.#take(signal))) return { status: 'none' };
    try {
      return { status: 'had', value: await work() };
    } finally {
      this.#giveBack();
    }
  }

  /** Whether there is a turn, once that is known. */
  async #take(signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return false;
    if (this.#free > 0) {
      this.#free -= 1;
      return true;
    }
    return this.#waiting.size < this.#mostWaiting && this.#wait(signal);
  }

  #wait(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = () => {
        this.#waiting.delete(begin);
        resolve(false);
      };
      const begin = () => {
        signal.removeEventListener('abort', leave);
        resolve(true);
      };
      this.#waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Hands a turn on to whoever has waited longest. */
  #giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
    } else {
      this.#waiting.delete(next);
      next();
    }
  }
}
