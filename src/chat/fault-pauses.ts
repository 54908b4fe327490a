import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  handleWhenResult,
  type IHalfOpenAfterBackoffContext,
  isBrokenCircuitError,
  noJitterGenerator,
  wrap,
} from 'cockatiel';
import type { ChatOutcome } from './chat.js';
import type { ChatFault, ChatFaultKind } from './chat-fault.js';

/** Faults of a server that may pass at any moment: several in a row are taken for more than that. */
const PASSING: readonly ChatFaultKind[] = ['unreachable', 'server', 'slow', 'broken', 'rate'];
const IN_A_ROW = 3;
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 600_000;

/** Faults that stay until somebody does something about them. */
const LASTING: readonly ChatFaultKind[] = ['key', 'model', 'quota'];
const PAUSE_OF_LASTING = 300_000;

/** The longest pause that a server may ask for. */
const LONGEST_ASKED_FOR = 3_600_000;

/** Why a call was not made. */
export type Paused = { readonly status: 'paused' };

/**
 * Leaves a server alone that has failed several times, that asks to be left alone, or that refuses what is configured:
 * calls are `paused` then. After the pause one call is let through, and decides whether there is another. A circuit
 * breaker (Nygard, Release It!, 2007); time is that of `Date`.
 */
export class FaultPauses {
  readonly #passing = circuitBreaker(handleWhenResult(isPassing), {
    breaker: new ConsecutiveBreaker(IN_A_ROW),
    halfOpenAfter: new ExponentialBackoff({
      initialDelay: FIRST_PAUSE,
      maxDelay: LONGEST_PAUSE,
      generator: noJitterGenerator,
    }),
  });
  readonly #asking = circuitBreaker(handleWhenResult(asksForPause), {
    breaker: new ConsecutiveBreaker(1),
    halfOpenAfter: new DelegateBackoff<IHalfOpenAfterBackoffContext>(({ result }) =>
      pauseAfter('value' in result ? faultOf(result.value) : null),
    ),
  });
  readonly #both = wrap(this.#asking, this.#passing);

  /**
   * Makes the call unless there is a pause. Calls that say nothing of the server, such as those that were given up, are
   * thrown by `call`: then what they throw is thrown, and counts for nothing.
   * @param waits whether to wait while another call finds out whether a pause is over
   */
  async run(call: () => Promise<ChatOutcome>, waits: boolean): Promise<ChatOutcome | Paused> {
    if (!waits && this.#isTrying) return { status: 'paused' };
    try {
      return await this.#both.execute(call);
    } catch (error) {
      if (isBrokenCircuitError(error)) return { status: 'paused' };
      throw error;
    }
  }

  get #isTrying(): boolean {
    return [this.#asking, this.#passing].some(({ state }) => state === CircuitState.HalfOpen);
  }
}

function faultOf(outcome: unknown): ChatFault | null {
  const { fault } = outcome as Partial<{ fault: ChatFault }>;
  return fault ?? null;
}

function isPassing(outcome: unknown): boolean {
  const fault = faultOf(outcome);
  return fault !== null && PASSING.includes(fault.kind) && !asksForPause(outcome);
}

function asksForPause(outcome: unknown): boolean {
  const fault = faultOf(outcome);
  if (fault === null) return false;
  return LASTING.includes(fault.kind) || (fault.kind === 'rate' && fault.retryAfter !== null);
}

function pauseAfter(fault: ChatFault | null): number {
  const asked = fault?.kind === 'rate' ? fault.retryAfter : null;
  return Math.min(asked ?? PAUSE_OF_LASTING, LONGEST_ASKED_FOR);
}
