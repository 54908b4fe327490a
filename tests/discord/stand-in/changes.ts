/** How long to wait for something, and what to call it when it does not come. */
export interface Wait {
  readonly timeout?: number;
  readonly what: string | (() => string);
}

/** Long enough for a bot on a busy machine; a test that waits in vain fails with what it waited for. */
const PATIENCE = 10_000;

/** Tells those who wait that something changed, so that nobody has to poll. */
export class Changes {
  readonly #waiting = new Set<() => void>();
  readonly #wider: Changes | null;

  /** @param wider what these changes are part of */
  constructor(wider: Changes | null = null) {
    this.#wider = wider;
  }

  notify(): void {
    for (const look of [...this.#waiting]) look();
    this.#wider?.notify();
  }

  /**
   * What `look` gives, as soon as it gives anything but null or undefined. It is asked at once and after every change.
   * Rejects with what it throws, and when the time is over.
   */
  until<Found>(look: () => Found | null | undefined, { timeout = PATIENCE, what }: Wait) {
    return new Promise<Found>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer);
        this.#waiting.delete(ask);
        settle();
      };
      const ask = () => {
        try {
          const found = look();
          if (found !== null && found !== undefined) end(() => resolve(found));
        } catch (error) {
          end(() => reject(error));
        }
      };
      const timer = setTimeout(() => {
        const missed = typeof what === 'string' ? what : what();
        end(() => reject(new Error(`Waited ${timeout} ms in vain for ${missed}.`)));
      }, timeout);
      this.#waiting.add(ask);
      ask();
    });
  }
}
