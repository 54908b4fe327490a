/** The changes in a folder that no run has seen yet. Times are milliseconds since the epoch. */
export class UnseenChanges {
  #first: number | null = null;
  #last = 0;

  /** Notes a change. */
  note(at: number): void {
    this.#first ??= at;
    this.#last = at;
  }

  /** Forgets them all: a run has begun. */
  clear(): void {
    this.#first = null;
  }

  /**
   * When a run is due: `quiet` milliseconds after the last change, and at the latest `longest` after the first. Null
   * where there is nothing to see.
   */
  dueAt({ quiet, longest }: { readonly quiet: number; readonly longest: number }): number | null {
    return this.#first === null ? null : Math.min(this.#last + quiet, this.#first + longest);
  }
}
