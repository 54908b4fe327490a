/**
 * The kinds of faults by which a call of a chat model fails. `unreachable`: nothing listens at the address; `key`: the
 * server refuses the key or wants one; `model`: it has no such model, or the address has no such API; `context`: the
 * prompt is too long for the model; `rate`: too many calls just now; `quota`: nothing is left of what was paid for;
 * `server`: the server failed; `slow`: no reply in time; `broken`: the reply ended early or is no reply of a chat model;
 * `rejected`: refused otherwise, by a filter for one. Then two of our own: `paused`: after several faults that may have
 * passed no call is made for a while; `busy`: as many calls as are allowed are under way. While no call is made because of
 * `key`, `model`, `quota` or a `rate` that is to last, calls fail as that again.
 */
export const CHAT_FAULT_KINDS = [
  'unreachable',
  'key',
  'model',
  'context',
  'rate',
  'quota',
  'server',
  'slow',
  'broken',
  'rejected',
  'paused',
  'busy',
] as const;

/** Why a call of a chat model failed: see {@link CHAT_FAULT_KINDS}. */
export type ChatFaultKind = (typeof CHAT_FAULT_KINDS)[number];

/** Most characters of {@link ChatFault.detail}. */
export const LONGEST_DETAIL = 200;

/** A call that failed. Nothing in it is secret. */
export interface ChatFault {
  readonly kind: ChatFaultKind;
  /** The HTTP status; null where there was no response. */
  readonly status: number | null;
  /** After how long the server wants to be asked again, milliseconds; null where it did not say. */
  readonly retryAfter: number | null;
  /**
   * What the server said, one line of at most {@link LONGEST_DETAIL} characters without secrets; empty where it said
   * nothing fit to show.
   */
  readonly detail: string;
}

/** A fault of which nothing more is known than its kind. */
export function plainFault(kind: ChatFaultKind): ChatFault {
  return { kind, status: null, retryAfter: null, detail: '' };
}
