import { newFence } from './fence.js';
import { MOST_STATEMENTS } from './statement-queue.js';

/** What a chat model is asked to answer, and from what. */
export interface AnswerPrompt {
  readonly question: string;
  /** Numbered lines under their sources. */
  readonly evidence: string;
  /** When the question is asked; its UTC day is today. */
  readonly now: Date;
}

/** The values of the variables of the prompt for an answer; what others wrote is fenced. */
export function answerPromptValues({
  question,
  evidence,
  now,
}: AnswerPrompt): Readonly<Record<string, string>> {
  const fence = newFence();
  return {
    question: fence.wrap('question', question),
    evidence: fence.wrap('evidence', evidence),
    today: now.toISOString().slice(0, 10),
    most: `${MOST_STATEMENTS}`,
  };
}
