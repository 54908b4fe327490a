import type { IndexProgress } from '../library/index.js';

/** Milliseconds between two reports: a run over many small files would send thousands a second. */
const BETWEEN = 200;

/** Lets through as many reports of progress as somebody can look at, and every one that begins a stage. */
export class ProgressGate {
  #last: { readonly stage: IndexProgress['stage']; readonly at: number } | null = null;

  /** Whether a report is to be told. @param now milliseconds of a clock that only goes forward */
  lets({ stage }: IndexProgress, now: number): boolean {
    if (this.#last !== null && this.#last.stage === stage && now - this.#last.at < BETWEEN) {
      return false;
    }
    this.#last = { stage, at: now };
    return true;
  }
}
