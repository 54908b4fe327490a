/** Does what belongs together one after the other, and everything else at the same time. */
export class OneByOne {
  /** The last of each key; nothing where none is under way. */
  readonly #last = new Map<string, Promise<void>>();

  /** Does work once all earlier work of the same key has ended, whichever way. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const result = (this.#last.get(key) ?? Promise.resolve()).then(work);
    const end = result.then(
      () => {},
      () => {},
    );
    this.#last.set(key, end);
    try {
      return await result;
    } finally {
      if (this.#last.get(key) === end) this.#last.delete(key);
    }
  }
}
