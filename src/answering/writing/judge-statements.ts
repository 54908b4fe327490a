import { type Chat, type ChatUsage, NO_USAGE } from '../../chat/index.js';
import { type ChatPromptTemplate, fillChatPrompt } from './chat-prompts.js';
import type { KeptSentence } from './check-written.js';
import { newFence, oneLine } from './fence.js';
import { readVerdicts } from './read-verdicts.js';

/** What {@link judgeStatements} needs besides what it judges. */
export interface JudgeParts {
  readonly chat: Chat;
  readonly prompt: ChatPromptTemplate;
  readonly signal: AbortSignal;
}

/** What came of judging: a verdict for each sentence in order, and what it cost. */
export interface Verdicts {
  readonly verdicts: readonly boolean[];
  readonly usage: ChatUsage;
}

/** A verdict takes about this many tokens, and the frame around all of them. */
const TOKENS_PER_VERDICT = 25;
const TOKENS_AROUND = 60;
/** What is shown of a sentence, in UTF-16 code units. */
const LONGEST_LINE = 500;

/**
 * Has a model judge whether sentences say no more than what they cite. It can only reject: whatever in its reply is not a
 * clear yes is no. Where the call fails, the rules have the last word, as they have without it.
 */
export async function judgeStatements(
  doubtful: readonly KeptSentence[],
  { chat, prompt, signal }: JudgeParts,
): Promise<Verdicts> {
  if (doubtful.length === 0) return { verdicts: [], usage: NO_USAGE };
  const statements = newFence().wrap('statements', doubtful.map(asLines).join('\n\n'));
  const outcome = await chat.complete({
    purpose: 'judge',
    prompt: fillChatPrompt(prompt, { statements }),
    replyTokens: TOKENS_AROUND + TOKENS_PER_VERDICT * doubtful.length,
    signal,
  });
  const verdicts =
    outcome.status === 'done'
      ? readVerdicts(outcome.text, doubtful.length)
      : doubtful.map(() => true);
  return { verdicts, usage: outcome.usage };
}

/** A sentence with its number, and under it what it cites with the sentence before, which tells who "he" is. */
function asLines({ text, cited }: KeptSentence, place: number): string {
  const sources = cited.map(({ passage, place: at, sentence }) => {
    const before = passage.sentences[at - 1];
    const context = before === undefined || before.kind === 'heading' ? '' : `${before.text} `;
    return `  source: ${oneLine(`${context}>> ${sentence.text}`, 2 * LONGEST_LINE)}`;
  });
  return [`${place + 1}. ${oneLine(text, LONGEST_LINE)}`, ...sources].join('\n');
}
