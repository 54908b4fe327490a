/** What a name seems to name. A demonym ("Israeli") is a `place`: it says which country something belongs to. */
export type NameGuess = 'person' | 'organisation' | 'place' | 'other';

/** What a number says of what it stands with. */
export type NumberRole = 'count' | 'ordinal' | 'percent' | 'money' | 'age';

/** Units that durations are given in. */
export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

/** The characters from `start` up to `end` of a text (UTF-16 code units), and the words that stand there. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A name without the titles before it and without a possessive ending. */
export interface NameFact extends Span {
  readonly kind: 'name';
  readonly guess: NameGuess;
}

/** A number in digits or words. `counted` is the folded noun that it counts, null where that cannot be told. */
export interface NumberFact extends Span {
  readonly kind: 'number';
  readonly value: number;
  readonly role: NumberRole;
  readonly counted: string | null;
}

/** A length of time: "42-day", "six weeks", "half a century". */
export interface DurationFact extends Span {
  readonly kind: 'duration';
  readonly count: number;
  readonly unit: DurationUnit;
}

/** Words that speak of a calendar date, whole or not. */
export interface DateFact extends Span {
  readonly kind: 'date';
}

/** Something that a sentence asserts and that can be looked up elsewhere. */
export type Fact = NameFact | NumberFact | DurationFact | DateFact;
