import type { ChatOutcome } from './chat.js';
import { type ChatFault, type ChatFaultKind, plainFault } from './chat-fault.js';

/** Faults of a server that may pass at any moment: several in a row are taken for more than that. */
const PASSING: readonly ChatFaultKind[] = ['unreachable', 'server', 'slow', 'broken', 'rate'];
const IN_A_ROW = 3;
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 600_000;

/** Faults that stay until somebody does something about them. */
const LASTING: readonly ChatFaultKind[] = ['key', 'model', 'quota'];
const PAUSE_OF_LASTING = 300_000;

/** The longest pause that a server may ask for. */
const LONGEST_ASKED_FOR = 600_000;

/** A call that was not made, and what is known of the server that would tell why. */
export interface Paused {
  readonly status: 'paused';
  /** The lasting fault, or the `rate`, that the pause is for; else `paused`. */
  readonly fault: ChatFault;
}

/** A time in which no call is made; once it has passed, one call finds out whether it is over. */
interface Pause {
  readonly until: number;
  readonly milliseconds: number;
  /** What it is for; null where faults that may pass came in a row. */
  readonly fault: ChatFault | null;
}

/**
 * Leaves a server alone that has failed several times, that asks to be left alone, or that refuses what is configured:
 * calls are `paused` then. After the pause one call is let through, and decides whether there is another. A circuit
 * breaker (Nygard, Release It!, 2007); time is that of `Date`.
 */
export class FaultPauses {
  #inARow = 0;
  #pause: Pause | null = null;
  /** The call that finds out whether the pause is over; never rejects. */
  #trial: Promise<unknown> | null = null;

  /**
   * Makes the call unless there is a pause. Calls that say nothing of the server, such as those that were given up, are
   * thrown by `call`: then what they throw is thrown, and counts for nothing; after a pause, the next call finds out.
   * @param patience until when to wait while another call finds out whether a pause is over; null does not wait
   */
  async run(
    call: () => Promise<ChatOutcome>,
    patience: AbortSignal | null,
  ): Promise<ChatOutcome | Paused> {
    while (this.#trial !== null) {
      if (patience === null || patience.aborted) return pausedFor(this.#pause);
      await firstOf(this.#trial, patience);
    }
    const pause = this.#pause;
    if (pause !== null && Date.now() < pause.until) return pausedFor(pause);
    return pause === null ? this.#make(call) : this.#try(call, pause);
  }

  async #make(call: () => Promise<ChatOutcome>): Promise<ChatOutcome> {
    const outcome = await call();
    this.#learn(outcome, null);
    return outcome;
  }

  async #try(call: () => Promise<ChatOutcome>, pause: Pause): Promise<ChatOutcome> {
    const trial = call();
    this.#trial = trial.catch(() => undefined);
    try {
      const outcome = await trial;
      this.#pause = null;
      this.#learn(outcome, pause);
      return outcome;
    } finally {
      this.#trial = null;
    }
  }

  /** @param over the pause that the call was to find out about; null where there was none when it began */
  #learn(outcome: ChatOutcome, over: Pause | null): void {
    const fault = outcome.status === 'failed' ? outcome.fault : null;
    const asked = fault === null ? null : askedPause(fault);
    if (asked !== null) {
      this.#inARow = 0;
      this.#begin(asked, fault);
    } else if (fault === null || !PASSING.includes(fault.kind)) {
      this.#inARow = 0;
    } else {
      this.#inARow += 1;
      if (over?.fault === null) this.#begin(Math.min(2 * over.milliseconds, LONGEST_PAUSE), null);
      else if (this.#inARow >= IN_A_ROW) this.#begin(FIRST_PAUSE, null);
    }
  }

  /** Calls that began before a pause may still fail in it: they make it no shorter. */
  #begin(milliseconds: number, fault: ChatFault | null): void {
    const until = Date.now() + milliseconds;
    if (this.#pause === null || until > this.#pause.until) {
      this.#pause = { until, milliseconds, fault };
    }
  }
}

/** How long a pause is that one fault is enough for, milliseconds; null where it is not. */
function askedPause({ kind, retryAfter }: ChatFault): number | null {
  if (LASTING.includes(kind)) return PAUSE_OF_LASTING;
  return kind === 'rate' && retryAfter !== null ? Math.min(retryAfter, LONGEST_ASKED_FOR) : null;
}

function pausedFor(pause: Pause | null): Paused {
  const fault = pause?.fault ?? null;
  // How long the server wanted to be left alone has partly passed.
  return {
    status: 'paused',
    fault: fault === null ? plainFault('paused') : { ...fault, retryAfter: null },
  };
}

/** Waits for a promise, but no longer than for a signal. */
async function firstOf(promise: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const ended = new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true, signal: done.signal });
  });
  await Promise.race([promise, ended]);
  done.abort();
}
