import { FootnoteError } from '../errors/footnote-error.js';
import type { CallName, CallParams, CallRequest } from './calls.js';

/** A call that waits for its reply, or for a process to be sent to. */
export interface PendingCall {
  readonly id: number;
  readonly call: CallName;
  readonly request: object;
  /** When it was sent, by `performance.now()`; null while there is no process to send it to. */
  sentAt: number | null;
}

interface Waiting {
  readonly pending: PendingCall;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** The calls that wait. Each is settled once: by its reply, by a refusal, or with `engine/timeout`. */
export class PendingCalls {
  readonly #milliseconds: number;
  readonly #onOverdue: (pending: PendingCall) => void;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  /** @param onOverdue is told of calls that ran out of time, after they were refused */
  constructor(milliseconds: number, onOverdue: (pending: PendingCall) => void) {
    this.#milliseconds = milliseconds;
    this.#onOverdue = onOverdue;
  }

  /** The calls, in the order in which they came. */
  all(): PendingCall[] {
    return [...this.#waiting.values()].map(({ pending }) => pending);
  }

  /** Adds a call, and gives its number to `send`; resolves with what its reply carries. */
  add<Call extends CallName>(
    call: Call,
    params: CallParams<Call>,
    send: (pending: PendingCall) => void,
  ): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    const request: CallRequest<Call> = { id, call, params };
    const pending: PendingCall = { id, call, request, sentAt: null };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(pending), this.#milliseconds);
      this.#waiting.set(id, { pending, resolve, reject, timer });
      send(pending);
    });
  }

  /** Settles a call with the result of its reply; a call that waits no more is left alone. */
  resolve(id: number, result: unknown): void {
    this.#take(id)?.resolve(result);
  }

  /** Refuses a call; one that waits no more is left alone. */
  reject(id: number, error: unknown): void {
    this.#take(id)?.reject(error);
  }

  #giveUp(pending: PendingCall): void {
    const { id, call } = pending;
    this.reject(
      id,
      new FootnoteError('engine/timeout', { call, milliseconds: this.#milliseconds }),
    );
    this.#onOverdue(pending);
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(id);
    return waiting;
  }
}
