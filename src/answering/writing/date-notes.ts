import { formatCalendarDate, type ResolvedDate } from '../../dating/index.js';
import { CheckedText } from '../checking/index.js';
import type { Witness } from '../evidence/index.js';
import { fillTemplate } from '../templates.js';
import type { Wording } from '../wording.js';

/**
 * A sentence with how its dates are known. Words that a cited sentence dates relatively ("last month") get the calendar
 * date that they mean there behind them; the first calendar date that a cited sentence has only in such words gets the
 * reason why it is that date.
 */
export function withDateNotes(text: string, cited: readonly Witness[], wording: Wording): string {
  const known = cited.flatMap(({ dates }) => dates.filter(isWorkedOut));
  const notes: { readonly at: number; readonly note: string }[] = [];
  for (const { start, text: words, value } of new CheckedText({ text, dates: [] }).senses) {
    const at = start + words.length;
    if (value === null) {
      const same = known.find((date) => date.text.toLowerCase() === words.toLowerCase());
      const note = same === undefined ? null : formatCalendarDate(same.value);
      if (note !== null && !text.includes(note)) notes.push({ at: behindEnding(text, at), note });
    } else if (!notes.some(({ note }) => note.includes('“'))) {
      const same = known.find((date) => date.value === value && !text.includes(date.text));
      if (same !== undefined) notes.push({ at: behindEnding(text, at), note: same.why });
    }
  }
  let result = text;
  for (const { at, note } of notes.toReversed()) {
    const words = { words: result.slice(0, at), date: note };
    result = fillTemplate(wording['dated-words'], words) + result.slice(at);
  }
  return result;
}

/** Whether a date does not stand in the words but was worked out from them. */
function isWorkedOut({ basis, text, value }: ResolvedDate): boolean {
  return basis === 'inferred' && !text.includes(value.slice(0, 4));
}

/** "Wednesday's talks" are dated behind the ending. */
function behindEnding(text: string, at: number): number {
  return at + (/^['’]s\b/u.exec(text.slice(at))?.[0].length ?? 0);
}
