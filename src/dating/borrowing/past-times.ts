import { type DayNumber, dayNumber } from '../calendar-day.js';
import type { DatedSentence, ResolvedDate } from '../resolve-dates.js';
import { tenseAt } from '../tense.js';

/** A whole date that an article gives of something past, in its text or as that of a picture. */
export interface PastDay {
  readonly day: DayNumber;
  readonly of: 'picture' | 'text';
}

/** Times that an article gives as past: it cannot be older. */
export interface PastTimes {
  /** The latest day that is given with its year. */
  readonly latestDay: PastDay | null;
  /** The first day of the latest year, month or day. */
  readonly notBefore: DayNumber | null;
}

/**
 * Finds the times that captions give, and sentences that speak of the past.
 * @param dates what the sentences say of dates by themselves, in their order
 */
export function findPastTimes(
  sentences: readonly DatedSentence[],
  dates: readonly (readonly ResolvedDate[])[],
): PastTimes {
  let latestDay: PastDay | null = null;
  let notBefore: DayNumber | null = null;
  for (const [place, sentence] of sentences.entries()) {
    if (sentence.kind === 'heading') continue;
    const of = sentence.kind === 'caption' ? 'picture' : 'text';
    for (const date of dates[place] ?? []) {
      const day = isPast(date, sentence) ? firstDayOf(date.value) : null;
      if (day === null) continue;
      if (notBefore === null || day > notBefore) notBefore = day;
      if (date.precision === 'day' && day > (latestDay?.day ?? Number.NEGATIVE_INFINITY)) {
        latestDay = { day, of };
      }
    }
  }
  return { latestDay, notBefore };
}

/** The first day of a date: `2025-02` begins on 1 February. Null where the calendar has no such day. */
export function firstDayOf(value: string): DayNumber | null {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return dayNumber(year, month, day);
}

function isPast({ start, end, basis }: ResolvedDate, { text, kind }: DatedSentence): boolean {
  if (basis !== 'stated') return false;
  return kind === 'caption' || tenseAt(text, start, end, kind) === 'past';
}
