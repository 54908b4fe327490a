import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal, Said, SaidId } from '../library/index.js';
import type { Log } from '../operations/index.js';

/**
 * How long is waited for messages, milliseconds: for those on their way not long, since a button that was pressed has
 * three seconds; for one that grows about as long as an answer takes.
 */
const PATIENCE = { arriving: 1_500, growing: 60_000 } as const;

/**
 * Knows which message says what. People see a message before the bot is told its id, and also before it is whole, and may
 * reply to it or press a button in between: whoever looks for a message that is not known yet waits for those on their way
 * to its channel, and for one that is still growing until it is whole, both within bounds.
 */
export class SaidMessages {
  readonly #journal: Pick<Journal, 'saidIn' | 'noteMessage'>;
  readonly #log: Pick<Log, 'error'>;
  readonly #patience: Readonly<Record<keyof typeof PATIENCE, number>>;
  readonly #onTheirWay = new Map<string, Set<Promise<unknown>>>();
  /** Messages that show only a part of what they will say, with when each is whole. */
  readonly #growing = new Map<
    string,
    { readonly whole: Promise<void>; readonly end: () => void }
  >();

  constructor(
    journal: Pick<Journal, 'saidIn' | 'noteMessage'>,
    log: Pick<Log, 'error'>,
    patience: Readonly<Record<keyof typeof PATIENCE, number>> = PATIENCE,
  ) {
    this.#journal = journal;
    this.#log = log;
    this.#patience = patience;
  }

  /**
   * Notes in which message something is said. Never rejects: by then the message may have arrived, and whoever failed
   * here would put an apology in its place. A fault is in the log; replies to the message begin a new conversation.
   * @param sending gives the message's id; null where it could not be delivered
   */
  async note(said: SaidId, channel: string, sending: Promise<string | null>): Promise<void> {
    await this.#comingTo(channel, sending, (message) => this.#journal.noteMessage(said, message));
  }

  /**
   * Notes which message shows a part of what it will say, until {@link endGrowing}. Never rejects.
   * @param sending gives the message's id; null where it is not known
   */
  async beginGrowing(channel: string, sending: Promise<string | null>): Promise<void> {
    await this.#comingTo(channel, sending, (message) => {
      if (this.#growing.has(message)) return;
      let end = () => {};
      const whole = new Promise<void>((resolve) => {
        end = resolve;
      });
      this.#growing.set(message, { whole, end });
    });
  }

  /** Says that a message is whole and noted, or will never be. */
  endGrowing(message: string): void {
    this.#growing.get(message)?.end();
    this.#growing.delete(message);
  }

  /** What a message of the bot says; null for those that are not known. */
  async find(message: string, channel: string): Promise<Said | null> {
    const known = this.#journal.saidIn(message);
    if (known !== null) return known;
    const onTheirWay = this.#onTheirWay.get(channel);
    if (onTheirWay !== undefined && !this.#growing.has(message)) {
      await within(this.#patience.arriving, Promise.all(onTheirWay));
    }
    const whole = this.#growing.get(message)?.whole;
    if (whole !== undefined) await within(this.#patience.growing, whole);
    return this.#journal.saidIn(message);
  }

  /** Has a message that is on its way to a channel noted when it arrives, and waited for until then. */
  async #comingTo(
    channel: string,
    sending: Promise<string | null>,
    note: (message: string) => void,
  ): Promise<void> {
    const noting = sending
      .then((message) => {
        if (message !== null) note(message);
      })
      .catch((error: unknown) => this.#log.error('message-not-noted', { error }));
    const others = this.#onTheirWay.get(channel) ?? new Set();
    this.#onTheirWay.set(channel, others.add(noting));
    await noting;
    others.delete(noting);
    if (others.size === 0) this.#onTheirWay.delete(channel);
  }
}

/** Waits for something, but no longer than this many milliseconds. */
async function within(most: number, awaited: Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  const bound = sleep(most, undefined, { ref: false, signal: enough.signal }).catch(
    () => undefined,
  );
  await Promise.race([awaited, bound]).finally(() => enough.abort());
}
