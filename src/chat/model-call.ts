import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import type { ChatCall, ChatOutcome } from './chat.js';
import { type ChatFault, plainFault } from './chat-fault.js';
import { withDeadline } from './deadline.js';
import { endedByLength, endedByRefusal, readModelMessage, usageOf } from './model-message.js';
import { readChatFault } from './read-chat-fault.js';
import { SpokenText } from './spoken-text.js';

/** The model for a call, which bounds its reply to so many tokens where it can. */
export type ModelSource = (replyTokens: number) => BaseChatModel | Promise<BaseChatModel>;

/** How a model is called. */
export interface ModelCallOptions {
  readonly isStreamed: boolean;
  /** Whether the model always says why a reply ended, so that one without has broken off. */
  readonly saysWhyEnded: boolean;
  readonly secrets: readonly string[];
}

/** How much longer than asked for a reply may become, and the characters of a token at most. */
const SLACK = 4;
const CHARACTERS = 4;

/** How long a stream may go on after the model has said why its reply ended, milliseconds: what it cost comes then. */
const AFTER_THE_ENDING = 1_000;

/** One call of a model: made once, from the prompt to the outcome. */
export class ModelCall {
  readonly #call: ChatCall;
  readonly #options: ModelCallOptions;
  readonly #isStreamed: boolean;
  readonly #most: number;
  readonly #spoken = new SpokenText();
  #reply = '';
  #shown = 0;
  #ending: string | null = null;
  #finish: () => void = () => undefined;
  #timer: NodeJS.Timeout | null = null;
  #inputTokens: number | null = null;
  #outputTokens: number | null = null;
  #isReportDue = false;
  #onText: ((text: string) => void) | undefined;

  constructor(call: ChatCall, options: ModelCallOptions) {
    this.#call = call;
    this.#options = options;
    this.#onText = call.onText;
    this.#isStreamed = options.isStreamed && call.onText !== undefined;
    this.#most = call.replyTokens * SLACK * CHARACTERS;
  }

  /** Asks the model. Ends with the signal of the call, even where the model does not. Never rejects. */
  ask(source: ModelSource): Promise<ChatOutcome> {
    const { signal: given } = this.#call;
    return withDeadline({ signal: given }, async (signal) => {
      try {
        const finished = new Promise<void>((resolve) => {
          this.#finish = resolve;
        });
        await Promise.race([this.#read(source, signal), finished, aborted(signal)]);
        return this.#done();
      } catch (error) {
        // The reply was whole already.
        if (this.#ending !== null) return this.#done();
        return this.#failed(
          given.aborted ? plainFault('slow') : readChatFault(error, this.#options.secrets),
        );
      } finally {
        if (this.#timer !== null) clearTimeout(this.#timer);
        this.#onText = undefined;
      }
    });
  }

  async #read(source: ModelSource, signal: AbortSignal): Promise<void> {
    const model = await source(this.#call.replyTokens);
    const { system, user } = this.#call.prompt;
    const messages: ['system' | 'human', string][] = [
      ['system', system],
      ['human', user],
    ];
    const { OwnCallbacks } = await import('./own-callbacks.js');
    const options = { signal, callbacks: new OwnCallbacks() };
    if (!this.#isStreamed) return this.#take(await model.invoke(messages, options));
    for await (const message of await model.stream(messages, options)) {
      if (signal.aborted) return;
      this.#take(message);
      if (this.#isTooLong) return;
      this.#reportSoon();
      // Some servers leave the connection open.
      if (this.#ending !== null) this.#timer ??= setTimeout(this.#finish, AFTER_THE_ENDING);
    }
  }

  #take(message: unknown): void {
    const { text, ending, inputTokens, outputTokens } = readModelMessage(message);
    this.#spoken.add(text.slice(0, Math.max(0, this.#most - this.#reply.length)));
    this.#reply += text;
    this.#ending = ending ?? this.#ending;
    // Providers that count in several messages count in each what is new, as LangChain adds it up.
    this.#inputTokens = sum(this.#inputTokens, inputTokens);
    this.#outputTokens = sum(this.#outputTokens, outputTokens);
  }

  /** Once for all the pieces that arrive together. */
  #reportSoon(): void {
    if (this.#isReportDue) return;
    this.#isReportDue = true;
    setImmediate(() => {
      this.#isReportDue = false;
      this.#report(this.#spoken.soFar);
    });
  }

  #report(text: string): void {
    if (this.#onText === undefined || !this.#isStreamed || text.length <= this.#shown) return;
    this.#shown = text.length;
    try {
      this.#onText(text);
    } catch {
      // Whoever listens has failed; the call itself has not.
      this.#onText = undefined;
    }
  }

  #done(): ChatOutcome {
    // Some models end quietly with the signal, as if that were all they had to say.
    if (this.#call.signal.aborted && this.#ending === null) {
      return this.#failed(plainFault('slow'));
    }
    if (endedByRefusal(this.#ending)) return this.#failed(plainFault('rejected'));
    const isCut = this.#isTooLong || endedByLength(this.#ending);
    const isWhole = isCut || this.#ending !== null || !this.#options.saysWhyEnded;
    if (!isWhole) return this.#failed(plainFault('broken'));
    this.#report(this.#spoken.whole);
    return { status: 'done', text: this.#spoken.whole, isCut, usage: this.#usage };
  }

  #failed(fault: ChatFault): ChatOutcome {
    this.#report(this.#spoken.whole);
    const wasRead = ['slow', 'broken'].includes(fault.kind) || this.#reply !== '';
    const usage = wasRead
      ? this.#usage
      : { calls: 1, inputTokens: 0, outputTokens: 0, isEstimated: false };
    return { status: 'failed', fault, text: this.#spoken.whole, usage };
  }

  get #isTooLong(): boolean {
    return this.#reply.length > this.#most;
  }

  get #usage() {
    const { system, user } = this.#call.prompt;
    const counted = { inputTokens: this.#inputTokens, outputTokens: this.#outputTokens };
    return usageOf(counted, { prompt: `${system}${user}`, reply: this.#reply });
  }
}

/** Rejects with the signal. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function sum(counted: number | null, more: number | null): number | null {
  return counted === null ? more : counted + (more ?? 0);
}
