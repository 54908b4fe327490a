/** The first and the longest pause, in milliseconds. */
export interface BackOffBounds {
  readonly first: number;
  readonly most: number;
}

/** Pauses between attempts that keep failing: each twice as long as the one before, up to a bound. */
export class BackOff {
  readonly #bounds: BackOffBounds;
  #next: number;

  constructor(bounds: BackOffBounds) {
    this.#bounds = bounds;
    this.#next = bounds.first;
  }

  /** How long to wait before the next attempt, in milliseconds. */
  next(): number {
    const pause = Math.min(this.#next, this.#bounds.most);
    this.#next = pause * 2;
    return pause;
  }

  /** Begins anew with the first pause: the attempt succeeded. */
  reset(): void {
    this.#next = this.#bounds.first;
  }
}
