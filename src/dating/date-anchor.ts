import type { ArticleDate, BlockKind } from '../corpus/index.js';
import { type CalendarDate, findFullDate } from '../corpus/stated-date.js';
import { type DayNumber, dayNumber, daysIn } from './calendar-day.js';

/** What is known of the time that a sentence speaks from. */
export interface DateAnchor {
  /** When the article was published, as far as that is known. */
  readonly article: ArticleDate | null;
  /** The date that the caption gives which the sentence stands in; see {@link findCaptionDate}. */
  readonly caption?: CalendarDate | null;
  /** The year that the text before has set the story in ("In 2014, …"), where it has. */
  readonly year?: number | null;
}

/** The days that expressions are counted from: one where the date is known to the day, else all that it may be. */
export interface Standpoint {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly date: CalendarDate;
  /** What the date is to a reader: "the article's date". */
  readonly name: string;
}

/** The date written out in a caption: that of its picture, which its "on Saturday" is counted from. */
export function findCaptionDate(caption: string): CalendarDate | null {
  const found = findFullDate(caption);
  return found?.date.precision === 'day' ? found.date : null;
}

/**
 * The date that each of neighbouring caption sentences counts from: its own, else the one that the others give. Where
 * these give several, they belong to several pictures, and a sentence without a date of its own has none.
 */
export function findCaptionDates(sentences: readonly string[]): (CalendarDate | null)[] {
  const own = sentences.map(findCaptionDate);
  const [given, ...others] = own.filter((date) => date !== null);
  const isOne = others.every(({ value }) => value === given?.value);
  return own.map((date) => date ?? (isOne ? (given ?? null) : null));
}

/**
 * Where a sentence of this kind speaks from. A picture may be years older than the article it illustrates, so that a
 * caption speaks from its own date or from none.
 */
export function standpointOf(anchor: DateAnchor, kind: BlockKind): Standpoint | null {
  if (kind === 'caption') return standpoint(anchor.caption ?? null, "the caption's date");
  const inferred = anchor.article?.basis === 'inferred' ? ' (inferred)' : '';
  return standpoint(anchor.article, `the article's date${inferred}`);
}

function standpoint(date: CalendarDate | null, name: string): Standpoint | null {
  if (date === null) return null;
  const [year = Number.NaN, month, day] = date.value.split('-').map(Number);
  const first = dayNumber(year, month ?? 1, day ?? 1);
  const last = dayNumber(year, month ?? 12, day ?? daysIn(year, month ?? 12));
  return first === null || last === null ? null : { first, last, date, name };
}
