/** A run that will begin by itself. */
export interface PlannedRun<Reason> {
  readonly why: Reason;
  readonly at: Date;
}

/** Holds the one run that is planned, and begins it when its time has come. */
export class RunTimer<Reason> {
  readonly #now: () => Date;
  readonly #begin: (why: Reason) => void;
  #planned: PlannedRun<Reason> | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(now: () => Date, begin: (why: Reason) => void) {
    this.#now = now;
    this.#begin = begin;
  }

  /** The run that is planned, if any. */
  get planned(): PlannedRun<Reason> | null {
    return this.#planned;
  }

  /** Plans a run in place of the one that was planned before, `milliseconds` from now. */
  plan(why: Reason, milliseconds: number): void {
    clearTimeout(this.#timer);
    const wait = Math.max(0, milliseconds);
    this.#planned = { why, at: new Date(this.#now().getTime() + wait) };
    this.#timer = setTimeout(() => this.#begin(why), wait);
  }

  /** Takes back what is planned. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#planned = null;
  }
}
