import type { CalendarDate } from '../corpus/stated-date.js';

/** Which one of its kind an expression means: the one before, the one that is, or the one after. */
export type Shift = -1 | 0 | 1;

/** What words say about a date, before anything is known of when they were written. */
export type DateMeaning =
  /** A whole date, in the words themselves: "17 December 2014". */
  | { readonly kind: 'whole'; readonly date: CalendarDate }
  /** A year alone: "since 1997". */
  | { readonly kind: 'year'; readonly year: number }
  /**
   * A month, with or without its day: "Jan. 19", "last March", "Friday, 7 March". `year` is what the words say of the
   * year: "last year", or "that year", which points to a year named before.
   */
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly shift: Shift | null;
      readonly year: Shift | 'that' | null;
    }
  /** A day of the week (0 for Sunday), as in "last Friday" (`shift`) or "Friday last week" (`week`). */
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift: Shift | null;
      readonly week: Shift | null;
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
