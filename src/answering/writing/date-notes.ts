import { formatCalendarDate, MONTH_IN_FULL, type ResolvedDate } from '../../dating/index.js';
import { CheckedText } from '../checking/index.js';
import { besides } from '../composing/index.js';
import type { Witness } from '../evidence/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';

/** A calendar date in brackets, as evidence has it behind words such as "Wednesday". */
const CALENDAR_DATE = new RegExp(` \\((?:(?:\\d{1,2} )?${MONTH_IN_FULL} )?\\d{4}\\)`, 'gu');
/** What may stand in brackets right behind words for a date: a calendar date in any form, or how one is known. */
const NOTE_BEHIND = /^ \([^()]{0,120}\b\d{4}\b[^()]{0,120}\)/u;
/** How a date is known names the words of the article. */
const REASON = '“';

/**
 * A sentence with how its dates are known. Words that a cited sentence dates relatively ("last month", "March 5") get what
 * they leave to be told of the calendar date behind them; the first calendar date that a cited sentence has only in such
 * words gets the reason why it is that date. Words that have a date in brackets behind them keep it as it is.
 */
export function withDateNotes(text: string, cited: readonly Witness[], wording: Wording): string {
  const known = cited.flatMap(({ dates }) => dates.filter(isWorkedOut));
  const senses = new CheckedText({ text, dates: [] }).senses.map((sense) => ({
    ...sense,
    at: behindEnding(text, sense.start + sense.text.length),
  }));
  const noted = senses.flatMap(({ at }) => {
    const note = NOTE_BEHIND.exec(text.slice(at))?.[0];
    return note === undefined ? [] : [{ at, end: at + note.length, note }];
  });
  const isNoted = (at: number) => noted.some((one) => at >= one.at && at <= one.end);
  // The same words mean the same day all through a sentence, which says so once.
  const told = new Set(
    senses.filter(({ at }) => isNoted(at)).map(({ text: words }) => words.toLowerCase()),
  );
  let hasReason = noted.some(({ note }) => note.includes(REASON));
  const notes: { readonly at: number; readonly note: string }[] = [];
  for (const { at, text: words, value } of senses) {
    if (isNoted(at) || told.has(words.toLowerCase())) continue;
    const note =
      value === null ? dateOf(words, text, known) : hasReason ? null : reasonOf(value, text, known);
    if (note === null) continue;
    hasReason ||= value !== null;
    told.add(words.toLowerCase());
    notes.push({ at, note });
  }
  let result = text;
  for (const { at, note } of notes.toReversed()) {
    const words = { words: result.slice(0, at), date: note };
    result = fillTemplate(wording['dated-words'], words) + result.slice(at);
  }
  return result;
}

/** A text without the calendar dates that stand in brackets in it. */
export function withoutDateNotes(text: string): string {
  return text.replace(CALENDAR_DATE, '');
}

/** What is left to be told of the date that words mean in a cited sentence; null where the text tells it itself. */
function dateOf(words: string, text: string, known: readonly ResolvedDate[]): string | null {
  const same = known.find((date) => date.text.toLowerCase() === words.toLowerCase());
  return same === undefined || text.includes(formatCalendarDate(same.value)) ? null : besides(same);
}

/** Why cited sentences mean a calendar date, none of whose words are in the text. */
function reasonOf(value: string, text: string, known: readonly ResolvedDate[]): string | null {
  const same = known.filter((date) => date.value === value);
  return same.some((date) => text.includes(date.text)) ? null : (same[0]?.why ?? null);
}

/** Whether a date does not stand in the words but was worked out from them. */
function isWorkedOut({ basis, text, value }: ResolvedDate): boolean {
  return basis === 'inferred' && !text.includes(value.slice(0, 4));
}

/** "Wednesday's talks" are dated behind the ending. */
function behindEnding(text: string, at: number): number {
  return at + (/^['’]s\b/u.exec(text.slice(at))?.[0].length ?? 0);
}
