import type { QuestionTerm } from './question-terms.js';

/** What a question wants to be told. `thing` is whatever is none of the others. */
export type AnswerType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'time'
  | 'duration'
  | 'number'
  | 'money'
  | 'percentage'
  | 'age'
  | 'reason'
  | 'manner'
  | 'statement'
  | 'yes-no'
  | 'list'
  | 'definition'
  | 'thing';

/** Which of several events is asked about: the earliest or the latest one. */
export type EventOrder = 'first' | 'last';

/** One thing that a question asks. */
export interface QuestionPart {
  /** The part as a whole question that stands alone. */
  readonly text: string;
  readonly expects: AnswerType;
  /**
   * What is asked for, as it was named and without its article: "Russian official" in "Which Russian official …", "three
   * demands" in "What are the three demands"; of a definition the term. Null where it was not named.
   */
  readonly asked: string | null;
  /** Who is to have said it, where a statement is asked for. */
  readonly speaker: string | null;
  /** Whether it asks for what did not happen or is not so. */
  readonly negated: boolean;
  readonly order: EventOrder | null;
  /** The words that an answer has to take up, without those that only say what kind of answer is asked for. */
  readonly terms: readonly QuestionTerm[];
}

/** A date as far as a question names it: "October 7" has no year. Months and days count from 1. */
export interface NamedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** When what is asked about is to have happened. `until` is the end of a span; the other relations have none. */
export interface TimeConstraint {
  readonly relation: 'in' | 'before' | 'after' | 'since' | 'until' | 'between';
  readonly date: NamedDate;
  readonly end: NamedDate | null;
  /** The words of the question: "since October 7". */
  readonly text: string;
}

/** What somebody wants of Footnote. Only a `question` is looked up. */
export type Address = 'question' | 'greeting' | 'thanks' | 'about-footnote' | 'instruction';

/** A question as Footnote understands it. */
export interface Question {
  /** As it was asked, without white space around it. */
  readonly text: string;
  readonly address: Address;
  /** What it asks, in order; at least one. */
  readonly parts: readonly QuestionPart[];
  /** The outlet or person whose word is asked for: "the Jerusalem Post" in "according to the Jerusalem Post". */
  readonly source: string | null;
  readonly time: TimeConstraint | null;
}
