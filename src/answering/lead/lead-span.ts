import type { AnswerType } from '../question/index.js';

/** What a source calls somebody beside the name: "US presidential envoy for hostage affairs". Offsets as of the lead. */
export interface LeadRole {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The words of a sentence that answer a question. They are the characters from `start` up to `end` (UTF-16 code units)
 * of the witness's sentence, or of the sentence before it where `place` is `before`: "He led the talks" leaves the name
 * there.
 */
export interface LeadSpan {
  readonly start: number;
  readonly end: number;
  /** Verbatim. */
  readonly text: string;
  readonly place: 'sentence' | 'before';
  readonly kind: AnswerType;
  /** How likely it is that these words answer, from 0 to 1. */
  readonly confidence: number;
  readonly role: LeadRole | null;
  /**
   * What the words come down to, where they have a form to compare: a calendar date (`2025-02`), a number (`59`), a
   * length of time (`42 day`). Null for names and phrases.
   */
  readonly value: string | null;
}
