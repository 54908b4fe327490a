import type { ArticleDate, Dating } from './article.js';
import { findDateLine } from './date-lines.js';
import type { ArticleDraft } from './format-reader.js';
import { findReportedDay } from './reported-day.js';
import { type CalendarDate, calendarDate, implausibility, readStatedDate } from './stated-date.js';

const SEPARATED = /(?<![\p{L}\p{Nd}])((?:1[89]|20)\d{2})([-_.])(\d{2})\2(\d{2})(?![\p{L}\p{Nd}])/u;
const COMPACT = /(?<![\p{L}\p{Nd}])((?:1[89]|20)\d{2})(\d{2})(\d{2})(?![\p{L}\p{Nd}])/u;
const FOLDERS = /(?:^|\/)((?:1[89]|20)\d{2})\/(\d{2})\/(\d{2})\//u;

const LINE_NAMES = {
  published: 'line',
  updated: 'update line',
  line: 'line',
  dateline: 'dateline',
} as const;

/**
 * Works out when an article was published: from its metadata, else from a line that gives the date or a dateline, else
 * from the name of its file or folders. Dates of captions, relative stamps ("1 month ago") and a month and day without a
 * year date no article; what was found of them is the reason given for an undated one.
 * @param path the file's path or name
 * @param now the day from which the future is measured
 */
export function dateArticle(draft: ArticleDraft, path: string, now: Date = new Date()): Dating {
  const refusals: string[] = [];
  const { published } = draft.stated;
  if (published !== undefined) {
    const stated = readStatedDate(published.text, now);
    if (stated.status === 'date') return dated(stated.date, published.where);
    refusals.push(`${published.where}: ${stated.why}`);
  }
  const line = findDateLine(draft.blocks);
  if (line !== null) {
    const why = implausibility(line.date, now);
    const name = `${LINE_NAMES[line.kind]} “${line.phrase}”`;
    if (why === null) return dated(line.date, name);
    refusals.push(`${name}: ${why}`);
  }
  const named = fromPath(path);
  if (named !== null) {
    const why = implausibility(named.date, now);
    if (why === null) return dated(named.date, named.where);
    refusals.push(`${named.where}: ${why}`);
  }
  return { status: 'undated', why: [...refusals, whyUndated(draft)].join('; ') };
}

function whyUndated({ blocks }: ArticleDraft): string {
  const reported = findReportedDay(blocks);
  if (reported?.kind === 'month-and-day') {
    return `month and day given (“${reported.phrase}”), no year`;
  }
  if (reported?.kind === 'weekday') return `only a weekday given (“${reported.phrase}”), no date`;
  return 'no date in its metadata, its first or last lines or its file name';
}

function fromPath(path: string): { readonly date: CalendarDate; readonly where: string } | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const separated = SEPARATED.exec(name);
  const compact = COMPACT.exec(name);
  const folders = FOLDERS.exec(path);
  const candidates = [
    { date: calendarDate(separated?.[1], separated?.[3], separated?.[4]), where: 'file name' },
    { date: calendarDate(compact?.[1], compact?.[2], compact?.[3]), where: 'file name' },
    { date: calendarDate(folders?.[1], folders?.[2], folders?.[3]), where: 'folder name' },
  ];
  for (const { date, where } of candidates) {
    if (date !== null && date.precision === 'day') return { date, where };
  }
  return null;
}

function dated(date: CalendarDate, why: string): Dating {
  const value: ArticleDate = { ...date, basis: 'stated', why };
  return { status: 'dated', date: value };
}
