import { mentionsDate } from '../dating/index.js';
import type { Evidence } from './rank-sentences.js';

/** Sentences that are searched for dates: those further down would not be shown anyway. */
const LOOKED_AT = 20;

/** What a date is worth where one is asked for: enough to pass a sentence that is about as near, not a nearer one. */
const WORTH = 0.06;

const TIME_QUESTIONS = [
  /^(?:and |but |so )?(?:since |until |till |by |from )?when\b/iu,
  /\band (?:since |until )?when\b/iu,
  /\b(?:what|which) (?:year|month|week|day|date)\b/iu,
] as const;

/** Whether a question asks for a time, or for a time among other things. */
export function asksForTime(question: string): boolean {
  const asked = question.trim();
  return TIME_QUESTIONS.some((pattern) => pattern.test(asked));
}

/** Puts sentences that speak of a date before those that are about as near and do not. */
export function preferTimes(evidence: readonly Evidence[]): Evidence[] {
  return evidence
    .map((one, place) =>
      place < LOOKED_AT && mentionsDate(one.sentence.text)
        ? { ...one, score: one.score + WORTH }
        : one,
    )
    .sort((a, b) => b.score - a.score);
}
