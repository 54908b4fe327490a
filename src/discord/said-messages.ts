import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal, Said, SaidId } from '../library/index.js';
import type { Log } from '../operations/index.js';

/** How long is waited for messages on their way, milliseconds: a button that was pressed has three seconds. */
const PATIENCE = 1_500;

/**
 * Knows which message says what. People see a message before the bot is told its id, and may reply to it or press a
 * button in between: whoever looks for a message that is not known yet waits for those on their way to its channel.
 */
export class SaidMessages {
  readonly #journal: Pick<Journal, 'saidIn' | 'noteMessage'>;
  readonly #log: Pick<Log, 'error'>;
  readonly #onTheirWay = new Map<string, Set<Promise<unknown>>>();

  constructor(journal: Pick<Journal, 'saidIn' | 'noteMessage'>, log: Pick<Log, 'error'>) {
    this.#journal = journal;
    this.#log = log;
  }

  /**
   * Notes in which message something is said. Never rejects: by then the message may have arrived, and whoever failed
   * here would put an apology in its place. A fault is in the log; replies to the message begin a new conversation.
   * @param sending gives the message's id; null where it could not be delivered
   */
  async note(said: SaidId, channel: string, sending: Promise<string | null>): Promise<void> {
    const noting = sending
      .then((message) => {
        if (message !== null) this.#journal.noteMessage(said, message);
      })
      .catch((error: unknown) => this.#log.error('message-not-noted', { error }));
    const others = this.#onTheirWay.get(channel) ?? new Set();
    this.#onTheirWay.set(channel, others.add(noting));
    await noting;
    others.delete(noting);
    if (others.size === 0) this.#onTheirWay.delete(channel);
  }

  /** What a message of the bot says; null for those that are not known. */
  async find(message: string, channel: string): Promise<Said | null> {
    const known = this.#journal.saidIn(message);
    const onTheirWay = this.#onTheirWay.get(channel);
    if (known !== null || onTheirWay === undefined) return known;
    await Promise.race([Promise.all(onTheirWay), sleep(PATIENCE, undefined, { ref: false })]);
    return this.#journal.saidIn(message);
  }
}
