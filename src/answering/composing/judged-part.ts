import type { Evidence } from '../evidence/index.js';
import type { Verdict } from '../judging/index.js';
import type { QuestionPart } from '../question/index.js';

/** A part of a question with its evidence, best first, and what that amounts to. */
export interface JudgedPart {
  readonly part: QuestionPart;
  readonly evidence: readonly Evidence[];
  /** Constraints of the question that none of the evidence meets. */
  readonly unmet: readonly ('source' | 'time')[];
  readonly verdict: Verdict;
}

/** Whether the evidence for a part answers it. */
export function isAnswered({ verdict, unmet }: JudgedPart): boolean {
  return verdict.kind === 'answered' && unmet.length === 0;
}
