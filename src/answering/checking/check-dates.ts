import { formatCalendarDate } from '../../dating/index.js';
import { isAboutTheSame } from './about-the-same.js';
import { affinityOf, neighboursOf } from './affinity.js';
import type { CheckedText } from './checked-text.js';
import { bears, conflicts, type DateSense } from './date-sense.js';
import type { Problem } from './statement-check.js';
import type { StatementSource } from './statement-source.js';

/** A date tied to the statement's words more closely than the right one by this factor stands at its place. */
const CLOSER = 1.05;

/**
 * The dates of a statement that its source does not bear out. Dates are compared by the calendar, not by their words; one
 * must stand in the quote, bound to the same words, or in a sentence beside it that is about the same.
 */
export function checkDates(statement: CheckedText, { quote, around }: StatementSource): Problem[] {
  const own = statement.senses;
  const found = own.length === 0 ? [] : quote.senses;
  return own.flatMap((date): Problem[] => {
    const near = neighboursOf(statement, statement.placeAt(date.start));
    const tie = (other: DateSense) => affinityOf(quote, quote.placeAt(other.start), near);
    const right = found.filter((other) => bears(other, date));
    const best = Math.max(0, ...right.map(tie));
    const [rival] = found
      .filter((other) => conflicts(other, date) && !own.some((one) => bears(other, one)))
      .filter((other) => right.length === 0 || tie(other) > best * CLOSER)
      .sort((a, b) => tie(b) - tie(a));
    if (rival === undefined) {
      const isLent = around.some(
        (text) =>
          text.senses.some((other) => bears(other, date)) && isAboutTheSame(statement, text),
      );
      if (right.length > 0 || isLent) return [];
    }
    const detail = rival === undefined ? 'absent' : 'otherwise';
    return [
      {
        kind: 'date',
        text: date.text,
        detail,
        rival: rival === undefined ? null : namedDate(rival),
      },
    ];
  });
}

/** A date as a reader compares it with another. */
function namedDate({ value, text }: DateSense): string {
  return value === null ? text : formatCalendarDate(value);
}
