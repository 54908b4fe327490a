import { followQuotation } from './quotation-state.js';
import type { ResolvedDate } from './resolve-dates.js';

/**
 * The year that the text before a sentence is set in. It holds for as long as the quotation goes on that was opened in
 * it (`quoted`); without one it may or may not hold for the sentence behind.
 */
export interface StoryYear {
  readonly year: number;
  readonly quoted: boolean;
}

/** "In 2014, …", "Back in March 2014 …": what comes before the date is nothing but its preposition. */
const OPENING =
  /^[“"‘'(\s]*(?:(?:back|early|late|earlier|later|again) )?(?:(?:in|on|during|throughout) )?(?:early |late |mid-)?$/iu;

/** Whether a date opens its sentence. */
export function opensSentence(text: string, { start }: Pick<ResolvedDate, 'start'>): boolean {
  return start <= 40 && OPENING.test(text.slice(0, start));
}

/**
 * The year that the text is set in behind a sentence.
 * @param before the year it was set in before
 * @param dates what the sentence speaks of
 */
export function storyYearAfter(
  before: StoryYear | null,
  text: string,
  dates: readonly ResolvedDate[],
): StoryYear | null {
  const wasQuoted = before?.quoted === true;
  const { isOpen } = followQuotation(text, wasQuoted);
  const [first] = dates;
  if (first !== undefined && setsTheYear(first) && opensSentence(text, first)) {
    return { year: Number(first.value.slice(0, 4)), quoted: isOpen };
  }
  // Where a quotation closes and another opens in the same sentence, one speaker goes on.
  return wasQuoted && isOpen ? before : null;
}

/** A year, or a month with its year: those say when a story takes place, and not only one event of it. */
function setsTheYear({ precision, basis }: ResolvedDate): boolean {
  return precision === 'year' || (precision === 'month' && basis === 'stated');
}
