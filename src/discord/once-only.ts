import type { Journal } from '../library/index.js';

/**
 * Does once what must happen once, such as posting a quote. It counts as done when it has been: whoever tries while it
 * is under way is turned away, but where it fails, or the bot ends meanwhile, it can be tried again.
 */
export class OnceOnly {
  readonly #journal: Pick<Journal, 'claim' | 'isClaimed'>;
  readonly #now: () => Date;
  readonly #underWay = new Set<string>();

  constructor(journal: Pick<Journal, 'claim' | 'isClaimed'>, now: () => Date) {
    this.#journal = journal;
    this.#now = now;
  }

  /**
   * Does an action, unless it was done before or is under way.
   * @param action names it, so that it is the same after a restart
   * @param work gives whether it was done
   * @returns whether it was its turn
   */
  async attempt(action: string, work: () => Promise<boolean>): Promise<boolean> {
    if (this.#underWay.has(action) || this.#journal.isClaimed(action)) return false;
    this.#underWay.add(action);
    try {
      if (await work()) this.#journal.claim(action, this.#now());
      return true;
    } finally {
      this.#underWay.delete(action);
    }
  }
}
