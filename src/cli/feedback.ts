import { type Answer, answerSchema } from '../answering/index.js';
import type { FeedbackReader, Rating } from '../library/index.js';

/** A rating with the answer that it is about; of whoever gave it nothing is told. */
export interface Feedback extends Pick<Rating, 'verdict' | 'comment' | 'at'> {
  /** Null where it can no longer be read: another version of Footnote wrote it otherwise. */
  readonly answer: Answer | null;
}

/** The latest feedback of a journal, newest first. */
export function gatherFeedback(journal: FeedbackReader, limit: number): Feedback[] {
  return journal.ratings({ limit }).map(({ said, verdict, comment, at }) => {
    const kept = journal.said(said);
    const parsed = answerSchema.safeParse(kept?.kind === 'answer' ? kept.content : null);
    return { verdict, comment, at, answer: parsed.success ? parsed.data : null };
  });
}
