import type { ArticleDate, Dating, LineRange } from '../../corpus/index.js';
import { formatCalendarDate } from '../../dating/format-calendar-date.js';

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

/** A number with its noun: "1 article", "37 passages". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands parted: "12,345". */
export function grouped(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

/** A size on disk: "512 B", "1.5 MiB". */
export function sizeInWords(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}

/** A span of time: "0.4 s", "12 s", "3 min 5 s", "2 h 4 min". */
export function durationInWords(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
