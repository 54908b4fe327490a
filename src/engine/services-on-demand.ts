import { isFootnoteError } from '../errors/footnote-error.js';

/** How long a failed opening is remembered, in milliseconds: many calls in a second are one attempt. */
const REFUSAL_REMEMBERED = 1_000;

/** Faults after which what is open cannot be used any more. */
const ENDS_USE = ['library/missing', 'library/outdated', 'library/corrupt'] as const;

/** What can be closed. */
interface Closable {
  close(): Promise<void>;
}

/** What is open, and how many calls use it. */
interface Open<Services> {
  readonly services: Services;
  users: number;
}

/** What opening failed of, and until when that is the answer. */
interface Refusal {
  readonly error: unknown;
  readonly until: number;
}

/**
 * Services that are opened by the first call that needs them, and again after the library was found missing, damaged or
 * of another version: whoever indexes may make it later.
 */
export class ServicesOnDemand<Services extends Closable> {
  readonly #open: () => Promise<Services>;
  readonly #now: () => number;
  #current: Open<Services> | null = null;
  #opening: Promise<Open<Services>> | null = null;
  #refusal: Refusal | null = null;

  /** @param now milliseconds of a clock that only goes forward */
  constructor(open: () => Promise<Services>, now: () => number = () => performance.now()) {
    this.#open = open;
    this.#now = now;
  }

  /** Whether calls have services to work with. */
  get isOpen(): boolean {
    return this.#current !== null;
  }

  /** Runs `work`; rejects with what opening failed of, or with what the work threw. */
  async use<Result>(work: (services: Services) => Promise<Result>): Promise<Result> {
    const open = this.#current ?? (await this.#opened());
    open.users += 1;
    try {
      return await work(open.services);
    } catch (error) {
      if (ENDS_USE.some((code) => isFootnoteError(error, code)) && this.#current === open) {
        this.#current = null;
        this.#refusal = this.#refuse(error);
      }
      throw error;
    } finally {
      open.users -= 1;
      if (open.users === 0 && this.#current !== open) await open.services.close();
    }
  }

  /** Closes what is open, under the feet of whoever still uses it. */
  async close(): Promise<void> {
    await this.#opening?.catch(() => undefined);
    await this.#current?.services.close();
    this.#current = null;
  }

  #opened(): Promise<Open<Services>> {
    if (this.#refusal !== null && this.#now() < this.#refusal.until) {
      return Promise.reject(this.#refusal.error);
    }
    this.#opening ??= this.#openAnew().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #openAnew(): Promise<Open<Services>> {
    try {
      this.#current = { services: await this.#open(), users: 0 };
      return this.#current;
    } catch (error) {
      this.#refusal = this.#refuse(error);
      throw error;
    }
  }

  #refuse(error: unknown): Refusal {
    return { error, until: this.#now() + REFUSAL_REMEMBERED };
  }
}
