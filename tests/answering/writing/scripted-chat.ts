import {
  type Chat,
  type ChatCall,
  type ChatFault,
  type ChatFaultKind,
  type ChatOutcome,
  NO_USAGE,
} from '../../../src/chat/index.js';

/** What a {@link ScriptedChat} does in one call. */
export type Turn = string | ((call: ChatCall) => ChatOutcome | Promise<ChatOutcome>);

/** What every call is said to cost. */
export const USAGE = { calls: 1, inputTokens: 100, outputTokens: 10, isEstimated: false };

/** A model that says what a test wants it to. Streamed text comes in pieces of seven characters. */
export class ScriptedChat implements Chat {
  readonly model = 'scripted';
  readonly calls: ChatCall[] = [];
  readonly #turns: Turn[];

  /** @param turns what it does, call by call; a text is a reply that is done */
  constructor(...turns: Turn[]) {
    this.#turns = turns;
  }

  async complete(call: ChatCall): Promise<ChatOutcome> {
    this.calls.push(call);
    const turn = this.#turns[this.calls.length - 1];
    if (turn === undefined) throw new Error(`nobody expected a call for ${call.purpose}`);
    return typeof turn === 'string' ? done(turn)(call) : turn(call);
  }
}

/** Replies with a text. */
export function done(text: string, isCut = false): (call: ChatCall) => Promise<ChatOutcome> {
  return async (call) => {
    await streamed(text, call);
    return { status: 'done', text, isCut, usage: USAGE };
  };
}

/** Fails, after a beginning of a reply. */
export function fails(
  kind: ChatFaultKind,
  text = '',
  said: Partial<ChatFault> = {},
): (call: ChatCall) => Promise<ChatOutcome> {
  return async (call) => {
    await streamed(text, call);
    const fault = { kind, status: null, retryAfter: null, detail: '', ...said };
    return { status: 'failed', fault, text, usage: NO_USAGE };
  };
}

/** A reply in the form that is asked for. */
export function replyOf(
  statements: readonly { readonly text: string; readonly evidence: readonly number[] }[],
  answerable = true,
): string {
  return JSON.stringify({ answerable, statements });
}

/** The number of the line of the evidence in a prompt that begins with some words. */
export function lineOf(words: string, { prompt }: ChatCall): number {
  const [, n] =
    new RegExp(`^\\[(\\d+)\\] ${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'mu').exec(
      prompt.user,
    ) ?? [];
  if (n === undefined) throw new Error(`the evidence has no line that begins with “${words}”`);
  return Number(n);
}

async function streamed(text: string, { onText }: ChatCall): Promise<void> {
  for (let end = 7; onText !== undefined && end < text.length + 7; end += 7) {
    onText(text.slice(0, end));
    await new Promise(setImmediate);
  }
}
