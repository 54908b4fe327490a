import type { CalendarDate } from '../corpus/stated-date.js';

/**
 * Which one of its kind a month or weekday is said to be. "The past" and "the coming" one are the nearest; "the last"
 * and "the next" one may be those or others.
 */
export type Modifier = 'last' | 'past' | 'this' | 'coming' | 'next';

/** What words say about a date, before anything is known of when they were written. */
export type DateMeaning =
  /** A whole date, in the words themselves: "17 December 2014". */
  | { readonly kind: 'whole'; readonly date: CalendarDate }
  /** A year alone: "since 1997". */
  | { readonly kind: 'year'; readonly year: number }
  /**
   * A month, with or without its day: "Jan. 19", "last March", "Friday, 7 March". `year` is what the words say of the
   * year: by how many it differs from that of speaking ("last year"), or "that year", which was named before.
   */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly modifier: Modifier | null;
      readonly year: number | 'that' | null;
    }
  /** A day of the week (0 for Sunday); `week` counts weeks from the one of speaking, as in "Friday last week". */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly modifier: Modifier | null;
      readonly week: number | null;
    }
  /** So many units from the day of speaking, back where negative: "yesterday", "two months ago", "next year". */
  | {
      readonly kind: 'distance';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly count: number;
    };

/** Words that speak of a date: the characters from `start` up to `end` of their text. */
export interface DateExpression {
  readonly start: number;
  readonly end: number;
  readonly meaning: DateMeaning;
}
