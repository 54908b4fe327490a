import type { Witness } from '../evidence/index.js';

/**
 * What sources differ in. `name`: who did or holds something; `statement`: whether something is so; `office`: what
 * office somebody has, or who holds one.
 */
export type DisagreementKind = 'number' | 'date' | 'name' | 'statement' | 'office';

/** What some of the sources say where others say otherwise. */
export interface Position {
  /** The sentence that says so, the best one for the question. */
  readonly witness: Witness;
  /** The words of that sentence that differ from those of the other positions, verbatim. */
  readonly text: string;
  /** What the words come down to, where that has a form: `2025-02`, `59`; null otherwise. */
  readonly value: string | null;
  /** Further sentences that say the same. */
  readonly others: readonly Witness[];
  /** Whether its article presents it as the correction of an earlier report. */
  readonly correction: boolean;
}

/** Something that sources give differently. */
export interface Disagreement {
  readonly kind: DisagreementKind;
  /** What it is that they differ in, in words of the sources: "hostages", "the talks", "facilitated". */
  readonly subject: string;
  /** Whether the question asks for what differs, or how accounts differ; else it only lies in the evidence. */
  readonly asked: boolean;
  /** At least two, in the order in which their witnesses were given. */
  readonly positions: readonly Position[];
}
