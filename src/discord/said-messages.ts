import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal, Said, SaidId } from '../library/index.js';

/** How long is waited for messages on their way, milliseconds: a button that was pressed has three seconds. */
const PATIENCE = 1_500;

/**
 * Knows which message says what. People see a message before the bot is told its id, and may reply to it or press a
 * button in between: whoever looks for a message that is not known yet waits for those on their way to its channel.
 */
export class SaidMessages {
  readonly #journal: Pick<Journal, 'saidIn' | 'noteMessage'>;
  readonly #onTheirWay = new Map<string, Set<Promise<unknown>>>();

  constructor(journal: Pick<Journal, 'saidIn' | 'noteMessage'>) {
    this.#journal = journal;
  }

  /**
   * Notes in which message something is said.
   * @param sending gives the message's id; null where it could not be delivered
   */
  async note(said: SaidId, channel: string, sending: Promise<string | null>): Promise<void> {
    const noting = sending.then((message) => {
      if (message !== null) this.#journal.noteMessage(said, message);
    });
    const others = this.#onTheirWay.get(channel) ?? new Set();
    this.#onTheirWay.set(channel, others.add(noting));
    await noting.finally(() => {
      others.delete(noting);
      if (others.size === 0) this.#onTheirWay.delete(channel);
    });
  }

  /** What a message of the bot says; null for those that are not known. */
  async find(message: string, channel: string): Promise<Said | null> {
    const known = this.#journal.saidIn(message);
    const onTheirWay = this.#onTheirWay.get(channel);
    if (known !== null || onTheirWay === undefined) return known;
    await Promise.race([
      Promise.allSettled(onTheirWay),
      sleep(PATIENCE, undefined, { ref: false }),
    ]);
    return this.#journal.saidIn(message);
  }
}
