import type { ChatFault } from './chat-fault.js';

/** What a chat model is told: what its task is, and what it is to work on. */
export interface ChatPrompt {
  readonly system: string;
  readonly user: string;
}

/** What a model is asked for. */
export type ChatPurpose = 'answer' | 'repair' | 'rewrite' | 'judge' | 'probe';

/** One call of a chat model. */
export interface ChatCall {
  readonly purpose: ChatPurpose;
  readonly prompt: ChatPrompt;
  /** Most tokens of the reply. */
  readonly replyTokens: number;
  /**
   * Ends the call, which then fails as `slow`, or as `busy` where its turn had not come. That time is up (a
   * `TimeoutError`) is held against the model where it has had at least half of the time since the call came, unless a
   * `repair` or `judge` had only what was left; that a call is given up for another reason is not.
   */
  readonly signal: AbortSignal;
  /**
   * Is given the whole text so far, again and again while it is written; each time it begins with what it was before. The
   * reply is streamed where this is given.
   */
  readonly onText?: (text: string) => void;
}

/** What calls have cost. */
export interface ChatUsage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Whether a server did not count tokens, so that some of them are estimated by the length of texts. */
  readonly isEstimated: boolean;
}

/** What came of a call. Text that came before a fault is kept: it may hold whole statements. */
export type ChatOutcome =
  | {
      readonly status: 'done';
      readonly text: string;
      /** Whether the reply was cut at its bound. */
      readonly isCut: boolean;
      readonly usage: ChatUsage;
    }
  | {
      readonly status: 'failed';
      readonly fault: ChatFault;
      readonly text: string;
      readonly usage: ChatUsage;
    };

/** A chat model behind everything that guards it. Calls never reject. */
export interface Chat {
  /** The model's name, for people. */
  readonly model: string;
  complete(call: ChatCall): Promise<ChatOutcome>;
}

/** No calls at all. */
export const NO_USAGE: ChatUsage = {
  calls: 0,
  inputTokens: 0,
  outputTokens: 0,
  isEstimated: false,
};

/** What several calls have cost together. */
export function addUsage(a: ChatUsage, b: ChatUsage): ChatUsage {
  return {
    calls: a.calls + b.calls,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    isEstimated: a.isEstimated || b.isEstimated,
  };
}
