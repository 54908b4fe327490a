/** What somebody asked for and nobody has answered yet. */
interface Pending {
  readonly user: string;
  isForgotten: boolean;
}

/** Knows whose work is under way: somebody who is forgotten meanwhile must not come back with what came of it. */
export class UnderWay {
  readonly #pending = new Set<Pending>();

  /** @param work is told whether the person has been forgotten since it was begun */
  async begin<T>(user: string, work: (isForgotten: () => boolean) => Promise<T>): Promise<T> {
    const pending: Pending = { user, isForgotten: false };
    this.#pending.add(pending);
    try {
      return await work(() => pending.isForgotten);
    } finally {
      this.#pending.delete(pending);
    }
  }

  /** Marks all that a person has under way. */
  forget(user: string): void {
    for (const pending of this.#pending) {
      if (pending.user === user) pending.isForgotten = true;
    }
  }
}
