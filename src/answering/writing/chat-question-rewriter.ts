import { type Chat, NO_USAGE, withDeadline } from '../../chat/index.js';
import type { AnsweredQuestion } from '../follow-up/index.js';
import { type ChatPrompts, fillChatPrompt } from './chat-prompts.js';
import { type Fence, newFence, oneLine } from './fence.js';
import type { QuestionRewriter, Rewrite } from './question-rewriter.js';
import { readRewrite } from './read-rewrite.js';
import { checkPart, checkRewrite, MOST_TURNS, readSaid, type Said } from './rewriting/index.js';

/** What a {@link ChatQuestionRewriter} is made of. */
export interface ChatQuestionRewriterParts {
  readonly chat: Chat;
  readonly prompts: Pick<ChatPrompts, 'rewrite'>;
  /** How long a rewrite may take. */
  readonly seconds: number;
}

/** Most characters that a model is shown of an earlier question and of its answer. */
const LONGEST_TEXT = 300;
const LONGEST_QUESTION = 1000;
/** Room for models that think before they write. */
const REPLY_TOKENS = 1000;

/**
 * Has a chat model make questions whole and take them apart. What it gives is checked against what was said: a question
 * that asks something else, or names what nobody named, is not used.
 */
export class ChatQuestionRewriter implements QuestionRewriter {
  readonly #parts: ChatQuestionRewriterParts;

  constructor(parts: ChatQuestionRewriterParts) {
    this.#parts = parts;
  }

  async rewrite(
    asked: string,
    turns: readonly AnsweredQuestion[],
    signal?: AbortSignal,
  ): Promise<Rewrite> {
    const { chat, prompts, seconds } = this.#parts;
    const work = { model: chat.model, prompts: { rewrite: prompts.rewrite.version } };
    const nothing = { ...work, question: null, parts: [], usage: NO_USAGE, milliseconds: 0 };
    if (signal?.aborted) return nothing;
    const fence = newFence();
    const started = performance.now();
    const prompt = fillChatPrompt(prompts.rewrite, {
      history: historyOf(turns, fence),
      question: fence.wrap('question', oneLine(asked, LONGEST_QUESTION)),
    });
    const outcome = await withDeadline({ milliseconds: seconds * 1000, signal }, (bound) =>
      chat.complete({ purpose: 'rewrite', prompt, replyTokens: REPLY_TOKENS, signal: bound }),
    );
    const spent = { usage: outcome.usage, milliseconds: performance.now() - started };
    const reply = outcome.status === 'done' ? readRewrite(outcome.text) : null;
    if (reply?.status !== 'read') return { ...nothing, ...spent };
    return { ...work, ...usable(reply, readSaid(asked, turns)), ...spent };
  }
}

/** As much of a reply as asks the same. Parts of a follow-up that was misread are not trusted either. */
function usable(
  reply: { readonly question: string; readonly parts: readonly string[] },
  said: Said,
): Pick<Rewrite, 'question' | 'parts'> {
  const asked = reply.question.trim();
  const question = checkRewrite(asked, said) === null ? asked : null;
  if (question === null && said.last !== null) return { question, parts: [] };
  const parts = reply.parts
    .map((part) => part.trim())
    .filter((part) => part !== asked && checkPart(part, said) === null);
  return { question, parts: parts };
}

/** The last questions with their answers, oldest first. */
function historyOf(turns: readonly AnsweredQuestion[], fence: Fence): string {
  if (turns.length === 0) return 'Nothing was asked before.';
  const told = turns.slice(-MOST_TURNS).flatMap(({ question, answer }) => {
    const statements = answer.kind === 'none' ? [] : answer.statements.map(({ text }) => text);
    const said = statements.length === 0 ? 'nothing was found' : statements.join(' ');
    return [
      `Question: ${oneLine(question, LONGEST_TEXT)}`,
      `Answer: ${oneLine(said, LONGEST_TEXT)}`,
    ];
  });
  return fence.wrap('conversation', told.join('\n'));
}
