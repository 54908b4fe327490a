import type { Clock } from './clock.js';

/** Milliseconds within which a second click is taken for the first: people who mean it twice look at what came of it. */
const WITHIN = 1_500;

/** How many clicks are remembered: many times those of a second and a half. */
const MOST = 1_000;

/** Tells the second click of a double click from one that is meant. */
export class DoubleClicks {
  readonly #clock: Pick<Clock, 'now'>;
  /** When each was clicked, the oldest first. */
  readonly #clicked = new Map<string, number>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /** Notes a click. @param click who clicked what @returns whether it is the second of a double click */
  isSecond(click: string): boolean {
    const now = this.#clock.now();
    for (const [oldest, at] of this.#clicked) {
      if (now - at < WITHIN && this.#clicked.size < MOST) break;
      this.#clicked.delete(oldest);
    }
    if (this.#clicked.has(click)) return true;
    this.#clicked.set(click, now);
    return false;
  }
}
