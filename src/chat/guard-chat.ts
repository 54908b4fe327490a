import { setTimeout as wait } from 'node:timers/promises';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { type BulkheadPolicy, bulkhead } from 'cockatiel';
import { addUsage, type Chat, type ChatCall, type ChatOutcome, NO_USAGE } from './chat.js';
import { plainFault } from './chat-fault.js';
import { FaultPauses } from './fault-pauses.js';
import { ModelCall, type ModelCallOptions, type ModelSource } from './model-call.js';

/** Within what bounds a model is called. */
export interface ChatBounds {
  /** The model's name, for people. */
  readonly name: string;
  /** Calls under way at the same time; twice as many may wait. */
  readonly atOnce: number;
  /** Whether replies are read while they are written, where somebody wants to know. */
  readonly isStreamed: boolean;
  /** What no fault may show. */
  readonly secrets?: readonly string[];
  /** Whether the model always says why a reply ended, so that one without has broken off. Default: no. */
  readonly saysWhyEnded?: boolean;
}

/** The longest time that a call waits, milliseconds, where the server asks for it, before it is made once more. */
const SHORT_WAIT = 5_000;

/** Timers may go off a little early, by the clock that pauses go by. */
const MARGIN = 25;

/**
 * Any LangChain chat model as a {@link Chat}: bounded in number and time, left alone while it fails, its faults told apart.
 * @param model one for all calls, or where to get one for each
 */
export function guardChat(model: BaseChatModel | ModelSource, bounds: ChatBounds): Chat {
  return new GuardedChat(typeof model === 'function' ? model : () => model, bounds);
}

/** A call that ended before the model was asked, or that was given up: it says nothing of the model. */
class Untold {
  readonly outcome: ChatOutcome;

  constructor(outcome: ChatOutcome) {
    this.outcome = outcome;
  }
}

class GuardedChat implements Chat {
  readonly model: string;
  readonly #source: ModelSource;
  readonly #options: ModelCallOptions;
  readonly #places: BulkheadPolicy;
  readonly #pauses = new FaultPauses();

  constructor(source: ModelSource, bounds: ChatBounds) {
    const { name, atOnce, isStreamed, secrets = [], saysWhyEnded = false } = bounds;
    this.model = name;
    this.#source = source;
    this.#options = { isStreamed, saysWhyEnded, secrets };
    this.#places = bulkhead(atOnce, 2 * atOnce);
  }

  async complete(call: ChatCall): Promise<ChatOutcome> {
    const first = await this.#once(call, false);
    const delay = shortWaitOf(first);
    if (delay === null || !(await waited(delay + MARGIN, call.signal))) return first;
    const second = await this.#once(call, true);
    const usage = addUsage(first.usage, second.usage);
    const wasMade = second.usage.calls > 0;
    return wasMade ? { ...second, usage } : { ...first, usage };
  }

  /** @param waits see `FaultPauses.run` */
  async #once(call: ChatCall, waits: boolean): Promise<ChatOutcome> {
    const progress = { hasBegun: false };
    const made = this.#places
      .execute(() => this.#pauses.run(() => this.#ask(call, progress), waits), call.signal)
      .then((outcome) => (outcome.status === 'paused' ? notMade('paused') : outcome))
      .catch((error: unknown) => (error instanceof Untold ? error.outcome : notMade('busy')));
    return orGivenUp(made, call.signal, progress);
  }

  async #ask(call: ChatCall, progress: { hasBegun: boolean }): Promise<ChatOutcome> {
    if (call.signal.aborted) throw new Untold(notMade('busy'));
    progress.hasBegun = true;
    const outcome = await new ModelCall(call, this.#options).ask(this.#source);
    if (isGivenUp(call.signal)) throw new Untold(outcome);
    return outcome;
  }
}

/** A call that still waits for its turn ends with its signal; one that has begun sees to that itself. */
async function orGivenUp(
  made: Promise<ChatOutcome>,
  signal: AbortSignal,
  progress: { readonly hasBegun: boolean },
): Promise<ChatOutcome> {
  const done = new AbortController();
  const givenUp = new Promise<ChatOutcome>((resolve) => {
    const end = () => resolve(progress.hasBegun ? made : notMade('busy'));
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true, signal: done.signal });
  });
  return Promise.race([made, givenUp]).finally(() => done.abort());
}

function notMade(kind: 'paused' | 'busy'): ChatOutcome {
  return { status: 'failed', fault: plainFault(kind), text: '', usage: NO_USAGE };
}

/** Whether nobody waits for the outcome any more, rather than that the time is up. */
function isGivenUp({ aborted, reason }: AbortSignal): boolean {
  const isTimeUp = reason instanceof DOMException && reason.name === 'TimeoutError';
  return aborted && !isTimeUp;
}

function shortWaitOf(outcome: ChatOutcome): number | null {
  if (outcome.status === 'done' || outcome.fault.kind !== 'rate') return null;
  const { retryAfter } = outcome.fault;
  return retryAfter !== null && retryAfter <= SHORT_WAIT ? retryAfter : null;
}

/** Waits, unless the signal comes first. */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return wait(milliseconds, true, { signal }).catch(() => false);
}
