import type { EvidenceSignals } from './evidence.js';

/**
 * What each signal counts for, as log-odds. Fitted on the questions of XQuAD so that the sentence that holds the answer
 * comes first among all candidates (a softmax over them); `npm run fit` does it again and tells how well it holds on
 * articles that were left out.
 */
export const EVIDENCE_WEIGHTS: Partial<Record<keyof EvidenceSignals, number>> = {
  late: 10,
  distinct: 25.5,
  before: 18.3,
  after: 12,
  weakest: 3.9,
  covered: 3.1,
  typed: 1.6,
  defines: 0.1,
  fragment: -3.9,
};
