import { randomInt } from 'node:crypto';
import type { Chat, ChatPrompt, ChatUsage } from './chat.js';
import type { ChatFault } from './chat-fault.js';
import { withDeadline } from './deadline.js';
import { estimateTokens } from './estimate-tokens.js';

/** What a chat model is tried with. */
export interface ProbeTask {
  /** Puts lines of evidence and a question about them into the prompt of an answer. */
  readonly compose: (lines: readonly string[], question: string) => ChatPrompt;
  /** The length of the prompt, estimated. */
  readonly promptTokens: number;
  /** Most tokens of the reply. */
  readonly replyTokens: number;
  /** How long the model has. */
  readonly seconds: number;
}

/** What came of a trial. */
export type ChatProbe = { readonly milliseconds: number } & (
  | { readonly status: 'failed'; readonly fault: ChatFault }
  | {
      readonly status: 'replied';
      readonly text: string;
      /** Whether the reply ended at its bound. */
      readonly isCut: boolean;
      /** Whether the reply has what only the first line of the evidence says. */
      readonly knowsFirstLine: boolean;
      /** About how many tokens the prompt has. */
      readonly sentTokens: number;
      readonly usage: ChatUsage;
    }
);

/** Numbers of the filling have fewer digits than the code, so that it cannot be met by chance. */
const LEAST_CODE = 10_000;
const MOST_CODE = 100_000;

const QUESTION = 'What is the code of the lighthouse?';

/**
 * Makes one call with a prompt of full length whose first line has a code that the question asks for. A server that cuts
 * prompts off at the front without a word gives itself away: its model does not know the code. Never rejects.
 */
export async function probeChat(chat: Chat, task: ProbeTask): Promise<ChatProbe> {
  const code = `${randomInt(LEAST_CODE, MOST_CODE)}`;
  const prompt = task.compose(linesWith(code, task), QUESTION);
  const started = performance.now();
  const outcome = await withDeadline({ milliseconds: task.seconds * 1000 }, (signal) =>
    chat.complete({
      purpose: 'probe',
      prompt,
      replyTokens: task.replyTokens,
      signal,
      // As answers are read: streamed, where that is not turned off.
      onText: () => undefined,
    }),
  );
  const milliseconds = performance.now() - started;
  if (outcome.status === 'failed') return { status: 'failed', fault: outcome.fault, milliseconds };
  const { text, isCut, usage } = outcome;
  return {
    status: 'replied',
    text,
    isCut,
    knowsFirstLine: text.replace(/[\s,.]/gu, '').includes(code),
    sentTokens: tokensOf(prompt),
    usage,
    milliseconds,
  };
}

/** The line with the code, and as many others as the prompt has room for. */
function linesWith(code: string, { compose, promptTokens }: ProbeTask): readonly string[] {
  const lines = [`The code of the lighthouse is ${code}.`];
  let left = promptTokens - tokensOf(compose(lines, QUESTION));
  for (;;) {
    const line = fillingLine(lines.length);
    left -= estimateTokens(`[${lines.length + 1}] ${line}\n`);
    if (left < 0) return lines;
    lines.push(line);
  }
}

function fillingLine(n: number): string {
  const millimetres = (n * 37) % 90;
  return `On day ${n} the harbour master wrote down ${millimetres} millimetres of rain and a calm sea.`;
}

function tokensOf({ system, user }: ChatPrompt): number {
  return estimateTokens(system + user);
}
