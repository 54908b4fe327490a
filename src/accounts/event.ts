import type { DatePrecision } from '../corpus/index.js';
import type { TextSpan } from '../recognition/index.js';

/** Something that happened, or is to happen, on a calendar date that its sentence gives or lets be worked out. */
export interface EventAccount {
  /** The sentence that tells of it. */
  readonly sentence: TextSpan;
  /** The words of the sentence that say when, in the article's cleaned text. */
  readonly when: TextSpan;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, to match `precision`. */
  readonly value: string;
  readonly precision: DatePrecision;
  readonly basis: 'stated' | 'inferred';
  /** How the date is known: "“Wednesday” before the article's date, 6 March 2025". */
  readonly why: string;
  /** Whether it was still to come when the article was written. */
  readonly isPlanned: boolean;
}
