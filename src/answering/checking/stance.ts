import { type Comparison, compareWith } from './check-statement.js';
import type { CheckedText } from './checked-text.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';

/** How a sentence stands to a claim. */
export type Stance = 'supports' | 'contradicts' | 'mentions';

/** A sentence's stance, why, and how near it is to the claim: compares with other sentences for the same claim. */
export interface Judgement {
  readonly stance: Stance;
  readonly problems: readonly Problem[];
  readonly nearness: number;
}

/**
 * What a sentence must share with a claim to say the same thing otherwise, besides what differs: of its content, and as
 * cosine. A contradiction that is none does more harm than one that is shown as a mention.
 */
const SAME_CONTENT = 0.6;
const SAME_MEANING = 0.6;
/** What it must come to for a mention, half of it content and half cosine. */
const NEAR = 0.4;
/** Problems in more places than this are another statement rather than the contrary of this one. */
const MOST_DIFFERENCES = 2;

/** Judges how a sentence stands to a claim; null where it has nothing to do with it. */
export function judgeStance(
  claim: CheckedText,
  source: StatementSource,
  cosine: number,
): Judgement | null {
  const comparison = compareWith(claim, { ...source, similarity: cosine });
  const { overlap, problems } = comparison;
  const nearness = (overlap + cosine) / 2;
  if (problems.length === 0) return { stance: 'supports', problems, nearness };
  if (isContrary(comparison, cosine)) return { stance: 'contradicts', problems, nearness };
  return nearness >= NEAR ? { stance: 'mentions', problems, nearness } : null;
}

/** Whether all that parts a sentence from a claim is what it has at the same place: another fact, or a denial. */
function isContrary({ overlap, problems, hasPredicate }: Comparison, cosine: number): boolean {
  return (
    hasPredicate &&
    problems.length <= MOST_DIFFERENCES &&
    problems.every((problem) => isDifference(problem)) &&
    overlap >= SAME_CONTENT &&
    cosine >= SAME_MEANING
  );
}

function isDifference({ detail }: Problem): boolean {
  return detail === 'otherwise' || detail === 'denied' || detail === 'asserted';
}
