import type { ClaimCheck, Finding } from '../answering/index.js';

/** How a finding of a claim check stands to the claim. */
export type Stance = 'supports' | 'contradicts' | 'mentions';

/** A finding with its stance. */
export interface StancedFinding {
  readonly stance: Stance;
  readonly finding: Finding;
}

/** In the order in which they are shown. */
const STANCES: readonly Stance[] = ['supports', 'contradicts', 'mentions'];

/** The findings of a claim check, those that support it first, then those that contradict it. */
export function findingsOf(check: ClaimCheck): StancedFinding[] {
  return STANCES.flatMap((stance) => check[stance].map((finding) => ({ stance, finding })));
}
