import { type Clock, SYSTEM_CLOCK } from '../guarding/index.js';
import type { MessageBody } from '../message.js';

/**
 * Milliseconds between what is shown of a message and what is shown next. Discord takes about five changes in five
 * seconds in a channel, and several messages may grow there: https://docs.discord.com/developers/topics/rate-limits
 */
export const SKETCH_EVERY = 1_500;

/**
 * Shows a message while it grows: the newest of it at once, then no more often than {@link SKETCH_EVERY}, and never two
 * requests at the same time. The whole is shown by whoever ends it.
 */
export class ProgressiveMessage {
  readonly #sketch: (body: MessageBody) => Promise<boolean>;
  readonly #clock: Clock;
  #newest: MessageBody | null = null;
  #running: Promise<void> | null = null;
  #lastAt = Number.NEGATIVE_INFINITY;
  #callOff: (() => void) | null = null;
  #isOver = false;

  /** @param sketch shows what there is of it; gives whether more can be shown, which nothing is where it rejects */
  constructor(sketch: (body: MessageBody) => Promise<boolean>, clock: Clock = SYSTEM_CLOCK) {
    this.#sketch = sketch;
    this.#clock = clock;
  }

  /** Has this shown as soon as it may be, unless something newer comes before that. */
  show(body: MessageBody): void {
    if (this.#isOver) return;
    this.#newest = body;
    this.#proceed();
  }

  /** Ends it: nothing more is shown once this has settled, which waits for a request that is under way. */
  async end(): Promise<void> {
    this.#stop();
    await this.#running;
  }

  #proceed(): void {
    const body = this.#newest;
    if (body === null || this.#running !== null || this.#callOff !== null) return;
    const wait = this.#lastAt + SKETCH_EVERY - this.#clock.now();
    if (wait > 0) {
      this.#callOff = this.#clock.after(wait, () => {
        this.#callOff = null;
        this.#proceed();
      });
      return;
    }
    this.#newest = null;
    this.#lastAt = this.#clock.now();
    this.#running = this.#put(body);
  }

  async #put(body: MessageBody): Promise<void> {
    // Whoever ends it shows the whole, and meets with the fault if it lasts.
    const mayGoOn = await this.#sketch(body).catch(() => false);
    this.#running = null;
    if (mayGoOn) this.#proceed();
    else this.#stop();
  }

  #stop(): void {
    this.#isOver = true;
    this.#newest = null;
    this.#callOff?.();
    this.#callOff = null;
  }
}
