import type { GateSignals } from './gate-signals.js';

/**
 * What each signal counts for in telling questions that the evidence answers from those that it does not, as log-odds.
 * Fitted on XQuAD: its questions with everything in the library, without the paragraph that answers, and without its
 * whole article. `npm run fit` does it again and tells how well it holds on articles that were left out.
 */
export const GATE_WEIGHTS: Readonly<Record<keyof GateSignals, number>> = {
  late: 1.3,
  distinct: 4.8,
  full: 9.5,
  covered: 0.5,
  coveredAround: 0.3,
  supported: 2.9,
  supportedAround: 4.8,
  names: 1.1,
};

/** What is added to the sum. */
export const GATE_OFFSET = -13.6;
