import type { AnswerProgress } from '../answering/index.js';
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

/** Is told how far a call is. */
export type OnProgress = (progress: AnswerProgress) => void;

interface Waiting {
  readonly pending: PendingCall;
  readonly onProgress: OnProgress | null;
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

  /**
   * Adds a call, and gives it to `send`; resolves with what its reply carries.
   * @param onProgress is told how far it is, as long as it waits; null where nobody wants to know
   */
  add<Call extends CallName>(
    call: Call,
    params: CallParams<Call>,
    onProgress: OnProgress | null,
    send: (pending: PendingCall) => void,
  ): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    const request: CallRequest<Call> = { id, call, params, wantsProgress: onProgress !== null };
    const pending: PendingCall = { id, call, request, sentAt: null };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(pending), this.#milliseconds);
      this.#waiting.set(id, { pending, onProgress, resolve, reject, timer });
      send(pending);
    });
  }

  /** Settles a call with the result of its reply; a call that waits no more is left alone. */
  resolve(id: number, result: unknown): void {
    this.#take(id)?.resolve(result);
  }

  /** Tells how far a call is; one that waits no more is left alone. What is thrown at it is ignored. */
  progress(id: number, progress: AnswerProgress): void {
    try {
      this.#waiting.get(id)?.onProgress?.(progress);
    } catch {
      // Whoever only looks on must not be able to harm the call.
    }
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
