import type { Evidence, TermSupport } from '../evidence/index.js';

/** The signals that decide whether a question can be answered, each from 0 to about 1. */
export const GATE_SIGNALS = [
  'late',
  'distinct',
  'full',
  'covered',
  'coveredAround',
  'supported',
  'supportedAround',
  'names',
] as const;

/** What is known of the best evidence for a question; see {@link gateSignals}. */
export type GateSignals = Readonly<Record<(typeof GATE_SIGNALS)[number], number>>;

/** Sentences of which the best late interaction counts: the one that answers may come second. */
const LOOKED_AT = 3;

/**
 * What the best evidence for a question amounts to. `full` is late interaction with the passage's help; `supported` is
 * like `covered`, with words that are not mentioned counted by what comes nearest to them; `names` is the share of the
 * question's names and numbers that the passage mentions.
 * @param evidence best first
 * @returns null where there is none
 */
export function gateSignals(evidence: readonly Evidence[]): GateSignals | null {
  const first = evidence[0];
  if (first === undefined) return null;
  const { support, signals } = first;
  const best = (read: (one: Evidence['signals']) => number) =>
    Math.max(...evidence.slice(0, LOOKED_AT).map((one) => read(one.signals)));
  const names = support.filter(({ term }) => term.isName);
  return {
    late: best(({ late }) => late),
    distinct: best(({ distinct }) => distinct),
    full: best(({ late, around }) => late + around),
    covered: signals.covered,
    coveredAround: signals.coveredAround,
    supported: weigh(support, ({ here }) => here),
    supportedAround: weigh(support, ({ around }) => around),
    names: shareOf(names, ({ around }) => around === 1),
  };
}

function shareOf(some: readonly TermSupport[], is: (one: TermSupport) => boolean): number {
  return some.length === 0 ? 1 : some.filter(is).length / some.length;
}

function weigh(support: readonly TermSupport[], read: (one: TermSupport) => number): number {
  let sum = 0;
  let total = 0;
  for (const one of support) {
    sum += one.term.weight * read(one);
    total += one.term.weight;
  }
  return total === 0 ? 0 : sum / total;
}
