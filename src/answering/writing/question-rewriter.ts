import type { AnsweredQuestion } from '../follow-up/index.js';
import type { ModelWork } from './with-usage.js';

/** What a question can be asked as. */
export interface Rewrite extends ModelWork {
  /** The question as one that stands alone; null where none was given that asks the same. */
  readonly question: string | null;
  /** What it asks, one thing each; empty where it asks one thing only. */
  readonly parts: readonly string[];
}

/** Makes questions whole and takes them apart. Never rejects. */
export interface QuestionRewriter {
  /**
   * @param asked the question in the words of whoever asked
   * @param turns what was asked before, oldest first; none for a question that stands alone
   * @param signal ends it, which gives no question and no parts
   */
  rewrite(
    asked: string,
    turns: readonly AnsweredQuestion[],
    signal?: AbortSignal,
  ): Promise<Rewrite>;
}
