import { setTimeout as wait } from 'node:timers/promises';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import {
  addUsage,
  type Chat,
  type ChatCall,
  type ChatOutcome,
  type ChatPurpose,
  NO_USAGE,
} from './chat.js';
import { type ChatFault, plainFault } from './chat-fault.js';
import { FaultPauses } from './fault-pauses.js';
import { ModelCall, type ModelCallOptions, type ModelSource } from './model-call.js';
import { Turns } from './turns.js';

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

/** Calls that have only the time that an earlier call to the same model has left. */
const IN_WHAT_IS_LEFT: readonly ChatPurpose[] = ['repair', 'judge'];

const BUSY = plainFault('busy');

/**
 * Any LangChain chat model as a {@link Chat}: bounded in number and time, left alone while it fails, its faults told apart.
 * @param model one for all calls, or where to get one for each
 */
export function guardChat(model: BaseChatModel | ModelSource, bounds: ChatBounds): Chat {
  return new GuardedChat(typeof model === 'function' ? model : () => model, bounds);
}

/** A call that says nothing of the model: one that was given up, or had too little time. */
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
  readonly #turns: Turns;
  readonly #pauses = new FaultPauses();

  constructor(source: ModelSource, bounds: ChatBounds) {
    const { name, atOnce, isStreamed, secrets = [], saysWhyEnded = false } = bounds;
    this.model = name;
    this.#source = source;
    this.#options = { isStreamed, saysWhyEnded, secrets };
    this.#turns = new Turns(atOnce, 2 * atOnce);
  }

  async complete(call: ChatCall): Promise<ChatOutcome> {
    const came = performance.now();
    const first = await this.#once(call, came, null);
    const delay = shortWaitOf(first);
    if (delay === null || !(await waited(delay + MARGIN, call.signal))) return first;
    const second = await this.#once(call, came, call.signal);
    const usage = addUsage(first.usage, second.usage);
    const wasMade = second.usage.calls > 0;
    return wasMade ? { ...second, usage } : { ...first, usage };
  }

  /**
   * @param came when the call came, by `performance.now`
   * @param patience see `FaultPauses.run`
   */
  async #once(call: ChatCall, came: number, patience: AbortSignal | null): Promise<ChatOutcome> {
    const make = () => this.#pauses.run(() => this.#ask(call, came), patience);
    try {
      const turn = await this.#turns.run(make, call.signal);
      if (turn.status === 'none') return notMade(BUSY);
      return turn.value.status === 'paused' ? notMade(turn.value.fault) : turn.value;
    } catch (error) {
      return error instanceof Untold ? error.outcome : notMade(BUSY);
    }
  }

  async #ask(call: ChatCall, came: number): Promise<ChatOutcome> {
    if (call.signal.aborted) throw new Untold(notMade(BUSY));
    const began = performance.now();
    const outcome = await new ModelCall(call, this.#options).ask(this.#source);
    const isUntold =
      isGivenUp(call.signal) || (isTimeUp(call.signal) && !hadTime(call.purpose, came, began));
    if (isUntold) throw new Untold(outcome);
    return outcome;
  }
}

/** Whether a model has had at least half of the time of a call, rather than others before it. */
function hadTime(purpose: ChatPurpose, came: number, began: number): boolean {
  return !IN_WHAT_IS_LEFT.includes(purpose) && performance.now() - began >= began - came;
}

function notMade(fault: ChatFault): ChatOutcome {
  return { status: 'failed', fault, text: '', usage: NO_USAGE };
}

/** Whether nobody waits for the outcome any more, rather than that the time is up. */
function isGivenUp(signal: AbortSignal): boolean {
  return signal.aborted && !isTimeUp(signal);
}

function isTimeUp({ aborted, reason }: AbortSignal): boolean {
  return aborted && reason instanceof DOMException && reason.name === 'TimeoutError';
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
