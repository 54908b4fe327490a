/** What about a statement its sources do not bear out. */
export type ProblemKind = 'name' | 'number' | 'date' | 'negation' | 'wording' | 'meaning';

/**
 * What is wrong with a part of a statement. `absent`: the source has nothing of it; `otherwise`: it has something else
 * at the same place; `denied` and `asserted`: it says the contrary; `open`: it says only that it may or should be so;
 * `done-to` and `done-by`: it has somebody on the other side of a verb; `not-called`: it calls somebody no such thing;
 * `not-so-many`: it does not say "all", "most" or "only"; `unlike`: it says too little of the statement; `no-source`.
 */
export type ProblemDetail =
  | 'absent'
  | 'otherwise'
  | 'denied'
  | 'asserted'
  | 'open'
  | 'done-to'
  | 'done-by'
  | 'not-called'
  | 'not-so-many'
  | 'unlike'
  | 'no-source';

/** A part of a statement that its sources do not bear out. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The words of the statement that it is about. */
  readonly text: string;
  readonly detail: ProblemDetail;
  /**
   * The words of the source at the same place, null where it has nothing there; for `done-to`, `done-by` and
   * `not-called` the name that it is about.
   */
  readonly rival: string | null;
}

/** What came of checking a statement. `overlap` is the share of its content that the sources have, 0 to 1. */
export type StatementCheck =
  | { readonly status: 'supported'; readonly overlap: number }
  | {
      readonly status: 'unsupported';
      readonly overlap: number;
      readonly problems: readonly [Problem, ...Problem[]];
    };
