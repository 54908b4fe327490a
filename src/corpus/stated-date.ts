import { type Chrono, de, en, es, fi, fr, it, nl, pt, ru, sv, uk } from 'chrono-node';
import type { DatePrecision } from './article.js';
import { type DateLanguage, hasMonthName } from './month-names.js';

/** A calendar date as far as a text gives it; `value` has the form that belongs to `precision`. */
export interface CalendarDate {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** What a text that should be a date says. `refused` carries a phrase for people. */
export type StatedDate =
  | { readonly status: 'date'; readonly date: CalendarDate }
  | { readonly status: 'refused'; readonly why: string };

/** A full date inside a longer text, and where it stands. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** No newspaper article in a corpus is older. */
const FIRST_YEAR = 1800;
/** Magazines are dated ahead, by months at most. */
const MOST_DAYS_AHEAD = 366;
const DAY_MS = 86_400_000;
const LONGEST_STATED = 100;

const ISO = /^([+-]?\d{4,6})(?:([-/.])(\d{1,2})(?:\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}.{0,30})?)?)?$/u;
const COMPACT = /^((?:1[89]|20)\d{2})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/u;
const EPOCH = /^-?(?:\d{9,10}(?:\.\d{1,6})?|\d{12,13})$/u;
const DAY_FIRST_OR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[ ,T].{0,30})?$/u;
const HAN = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/u;
const YEAR = /(?<!\d)\d{4}(?!\d)/u;
const YEARS = new RegExp(YEAR, 'gu');

const READERS: readonly (readonly [DateLanguage, Chrono])[] = [
  ['en', en.strict],
  ['fr', fr.strict],
  ['de', de.strict],
  ['es', es.strict],
  ['pt', pt.strict],
  ['it', it.strict],
  ['nl', nl.strict],
  ['sv', sv.strict],
  ['fi', fi.strict],
  ['ru', ru.strict],
  ['uk', uk.strict],
];
/** The rest of a full date stands this near to its year, in UTF-16 code units. */
const BEFORE_YEAR = 60;
const BEHIND_YEAR = 24;
const WORD_AND_YEAR = /\p{L}{3,}\.?,? (?:of )?\d{4}/gu;
const IN_NUMBERS =
  /\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)|\d\/\d{4}(?!\d)|(?<!\d)\d{4}[-/.\s]\d{1,2}[-/.\s]\d{1,2}/u;

/**
 * Reads a date as metadata give it: ISO 8601 (whole or cut to the month or year), RFC 2822, seconds or milliseconds
 * since 1970 (UTC), or a date with the month's name. The date is the one written, in its own time zone. Dates that can be
 * read in two ways, that do not exist or that are implausible are refused.
 * @param now the day that "the future" is measured from
 */
export function readStatedDate(stated: string, now: Date): StatedDate {
  const text = stated.trim();
  const shown = `“${text.slice(0, 40)}”`;
  if (text.length > LONGEST_STATED) return refusal(`${shown} is no date`);
  const iso = ISO.exec(text);
  if (iso !== null) return plausible(calendarDate(iso[1], iso[3], iso[4]), shown, now);
  const compact = COMPACT.exec(text);
  if (compact !== null) {
    return plausible(calendarDate(compact[1], compact[2], compact[3]), shown, now);
  }
  if (EPOCH.test(text)) {
    const number = Number(text);
    const time = new Date(Math.abs(number) < 1e11 ? number * 1000 : number);
    return plausible(readIsoDay(time), shown, now);
  }
  const numeric = DAY_FIRST_OR_LAST.exec(text);
  if (numeric !== null) return readNumeric(numeric, shown, now);
  const found = findFullDate(text);
  if (found === null) return refusal(`${shown} is no full calendar date`);
  const rest = text.slice(0, found.start) + text.slice(found.end);
  if ((rest.match(/\p{L}{4,}/gu)?.length ?? 0) > 3) return refusal(`${shown} is more than a date`);
  return plausible(found.date, shown, now);
}

/** The first date in `text` with its year and the name of its month; null where there is none. */
export function findFullDate(text: string): FoundDate | null {
  // Every way to write a full date has a year with a month beside it, and most lines have none: parsing is slow, looking
  // is not.
  const beside = besideYears(text);
  if (beside === null) return null;
  const inNumbers = IN_NUMBERS.test(beside);
  for (const [language, reader] of READERS) {
    if (!inNumbers && !hasMonthName(beside, language)) continue;
    for (const { start, text: matched, index } of reader.parse(text)) {
      const year = YEAR.exec(matched)?.[0];
      const month = start.get('month');
      if (year === undefined || month === null || !/\p{L}{3}/u.test(matched)) continue;
      if (!start.isCertain('year') || !start.isCertain('month')) continue;
      const day = start.isCertain('day') ? start.get('day') : null;
      const date = calendarDate(year, String(month), day === null ? undefined : String(day));
      if (date !== null) return { date, start: index, end: index + matched.length };
    }
  }
  const han = HAN.exec(text);
  const date = han === null ? null : calendarDate(han[1], han[2], han[3]);
  if (han !== null && date !== null) {
    return { date, start: han.index, end: han.index + han[0].length };
  }
  return findMonthOfYear(text);
}

/** What stands about the years of a text, a line for each; null where it has none. */
function besideYears(text: string): string | null {
  if (!YEAR.test(text)) return null;
  return Array.from(text.matchAll(YEARS), ({ index }) =>
    text.slice(Math.max(0, index - BEFORE_YEAR), index + 4 + BEHIND_YEAR),
  ).join('\n');
}

/** Why a date cannot be an article's, or null where it can. */
export function implausibility({ value }: CalendarDate, now: Date): string | null {
  if (Number(value.slice(0, 4)) < FIRST_YEAR) return `${value} is before ${FIRST_YEAR}`;
  return Date.parse(value) > now.getTime() + MOST_DAYS_AHEAD * DAY_MS
    ? `${value} lies more than a year in the future`
    : null;
}

/** The date of these parts where it exists, with as many of them as there are. */
export function calendarDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDate | null {
  if (year === undefined || !/^\d{4}$/u.test(year)) return null;
  if (month === undefined) return { value: year, precision: 'year' };
  const yearAndMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) {
    return Number(month) >= 1 && Number(month) <= 12
      ? { value: yearAndMonth, precision: 'month' }
      : null;
  }
  const value = `${yearAndMonth}-${day.padStart(2, '0')}`;
  const time = new Date(`${value}T00:00:00Z`);
  return readIsoDay(time)?.value === value ? { value, precision: 'day' } : null;
}

/** A month of a year without its day, which the strict reader takes for no date. */
function findMonthOfYear(text: string): FoundDate | null {
  if (!hasMonthName(text.match(WORD_AND_YEAR)?.join('\n') ?? '', 'en')) return null;
  for (const { start, text: matched, index } of en.casual.parse(text)) {
    const year = YEAR.exec(matched)?.[0];
    const month = start.get('month');
    if (year === undefined || month === null || start.isCertain('day')) continue;
    if (!start.isCertain('month') || !/^\p{L}{3,}\.?,? (?:of )?\d{4}$/u.test(matched)) continue;
    const date = calendarDate(year, String(month), undefined);
    if (date !== null) return { date, start: index, end: index + matched.length };
  }
  return null;
}

function readNumeric(match: RegExpExecArray, shown: string, now: Date): StatedDate {
  const [, first, second, year] = match;
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst.value !== monthFirst.value) {
    return refusal(`${shown} can be ${dayFirst.value} or ${monthFirst.value}`);
  }
  return plausible(dayFirst ?? monthFirst, shown, now);
}

function plausible(date: CalendarDate | null, shown: string, now: Date): StatedDate {
  if (date === null) return refusal(`${shown} does not exist in the calendar`);
  const why = implausibility(date, now);
  return why === null ? { status: 'date', date } : refusal(why);
}

function readIsoDay(time: Date): CalendarDate | null {
  const valid = !Number.isNaN(time.getTime());
  return valid ? { value: time.toISOString().slice(0, 10), precision: 'day' } : null;
}

function refusal(why: string): StatedDate {
  return { status: 'refused', why };
}
