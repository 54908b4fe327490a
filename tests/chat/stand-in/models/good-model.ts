import type { ChatRequest } from '../chat-request.js';
import { type Play, type ReplyOptions, reply, type Script } from '../plays.js';
import { type ModelTask, readTask } from './read-task.js';
import { asReply, type ModelStatement, statementsFor } from './write-answer.js';

/** How a good model behaves where a test wants something of it. */
export interface GoodModelOptions {
  /** How many statements it makes at most. Default: 5. */
  readonly most?: number;
  /** What it writes in place of the statements that it would. */
  readonly write?: (
    task: Extract<ModelTask, { kind: 'answer' }>,
    statements: readonly ModelStatement[],
  ) => string;
  /** How it rewrites a question. Default: as it is, in parts where it has several questions. */
  readonly rewrite?: (
    question: string,
    history: string,
  ) => {
    readonly question: string;
    readonly parts: readonly string[];
  };
  /** Whether a statement, with its sources below it, is borne out. Default: it is. */
  readonly judge?: (statement: string) => boolean;
  /** How its replies are sent. */
  readonly reply?: ReplyOptions;
}

/** A model that does what the prompts ask for, from the evidence alone and in its words. */
export function createGoodModel(options: GoodModelOptions = {}): Script {
  return (request) => reply(textFor(request, options), options.reply);
}

/** {@link createGoodModel} without any wishes. */
export function goodModel(request: ChatRequest): Play {
  return reply(textFor(request, {}));
}

function textFor(
  request: Pick<ChatRequest, 'user'>,
  { most = 5, write, rewrite = asItIs, judge = () => true }: GoodModelOptions,
): string {
  const task = readTask(request);
  switch (task.kind) {
    case 'answer': {
      const statements = statementsFor(task, most);
      return write === undefined ? asReply(statements) : write(task, statements);
    }
    case 'repair':
      return asReply(statementsIn(task.reply));
    case 'rewrite':
      return JSON.stringify(rewrite(task.question, task.history));
    case 'judge':
      return JSON.stringify({
        verdicts: task.statements.map((statement, at) => ({
          n: at + 1,
          borne_out: judge(statement),
        })),
      });
    case 'other':
      return 'Hello! What can I do for you?';
  }
}

function asItIs(question: string) {
  const parts = question.match(/[^?]+\?/gu)?.map((part) => part.trim()) ?? [];
  return { question, parts: parts.length > 1 ? parts.slice(0, 4) : [] };
}

/** The sentences of a text without form that cite lines, such as `He left [3].` */
function statementsIn(text: string): readonly ModelStatement[] {
  return text
    .split(/(?<=[.!?](?:\s?\[\d+\])*)\s+(?!\[)/u)
    .map((sentence) => ({
      text: sentence.replace(/\s*\[\d+\]/gu, '').trim(),
      evidence: Array.from(sentence.matchAll(/\[(\d+)\]/gu), ([, n]) => Number(n)),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}
