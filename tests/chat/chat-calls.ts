import type { ChatCall, ChatOptions, ChatOutcome } from '../../src/chat/index.js';

/** Options for a server at this address; everything else may be changed. */
export function chatOptions(baseUrl: string, changes: Partial<ChatOptions> = {}): ChatOptions {
  return {
    model: 'tiny',
    baseUrl,
    apiKey: 'sk-test-0123456789abcdef',
    temperature: null,
    reasoning: null,
    promptTokens: 3500,
    replyTokens: 200,
    seconds: 20,
    atOnce: 2,
    isStreamed: true,
    judges: false,
    ...changes,
  };
}

/** A call that has time enough; everything may be changed. */
export function chatCall(changes: Partial<ChatCall> = {}): ChatCall {
  return {
    purpose: 'answer',
    prompt: { system: 'Answer from the evidence.', user: 'Who won?' },
    replyTokens: 200,
    signal: AbortSignal.timeout(20_000),
    ...changes,
  };
}

/** The kind of the fault with which a call failed; null where it did not. */
export function faultKindOf(outcome: ChatOutcome): string | null {
  return outcome.status === 'failed' ? outcome.fault.kind : null;
}
