import type { ArticleDate, Dating, LineRange } from '../corpus/index.js';
import { formatCalendarDate } from '../dating/format-calendar-date.js';

/** A date with a word on its standing: "5 March 2025", "5 March 2025 (inferred)" or "undated". */
export function datedAs(date: Pick<ArticleDate, 'value' | 'basis'> | null): string {
  if (date === null) return 'undated';
  return `${formatCalendarDate(date.value)}${date.basis === 'inferred' ? ' (inferred)' : ''}`;
}

/** The date of an article; null where it has none. */
export function dateOf(dating: Dating): ArticleDate | null {
  return dating.status === 'dated' ? dating.date : null;
}

/** A place in a file: `file:12` or `file:12-14`. */
export function placeOf(file: string, [first, last]: LineRange): string {
  return first === last ? `${file}:${first}` : `${file}:${first}-${last}`;
}
