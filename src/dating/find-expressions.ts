import { calendarDate, findFullDate } from '../corpus/stated-date.js';
import type { DateExpression, DateMeaning } from './date-expression.js';
import { MONTH } from './date-words.js';
import { findDistances } from './find-distances.js';
import { findMonths } from './find-months.js';
import { findWeekdays } from './find-weekdays.js';
import { findYears } from './find-years.js';

const ISO = /(?<![\p{L}\p{Nd}/._-])(\d{4})-(\d{2})-(\d{2})(?![\p{L}\p{Nd}/_-])/gu;
/** A range of dates is one statement, and no single date answers for it. */
const RANGE = /^\s*(?:[-–—]|to|until|till|through)\s*$/iu;
/** A range whose other end was not read as a date. */
const RANGE_AHEAD = new RegExp(
  `^\\s*(?:[-–—]|to|until|till|through)\\s*(?:${MONTH}|\\d{1,2}\\b|\\d{4}\\b)`,
  'iu',
);
/** The same inside what was read as one date: "March 3-5, 2021". */
const RANGE_INSIDE = /\d(?:st|nd|rd|th)?(?:\s?[-–]\s?\d|\s+(?:[-–]|to|until|till|through)\s)/iu;
/** What every whole date has: a search for one in every language is long. */
const YEAR = /\p{Nd}{4}/u;
/** Most whole dates that one sentence is searched for. */
const MOST_WHOLE_DATES = 20;

/**
 * The expressions of a text that speak of a date, in order and without overlap. Whole dates are found in every
 * language that {@link findFullDate} reads, others in English. Ranges, decades and vague times are left out.
 */
export function findExpressions(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  const hasYear = YEAR.test(text);
  let open = text;
  const take = (expressions: readonly DateExpression[]) => {
    for (const expression of expressions) {
      const { start, end } = expression;
      // What is taken becomes blank, so that "May" of "5 May 2014" is not found again.
      if (open.slice(start, end).includes('\0')) continue;
      open = open.slice(0, start) + '\0'.repeat(end - start) + open.slice(end);
      found.push(expression);
    }
  };
  if (hasYear) {
    take(findIsoDates(text));
    take(findWholeDates(open));
  }
  take(findMonths(open));
  take(findWeekdays(open));
  take(findDistances(open));
  if (hasYear) take(findYears(open));
  found.sort((a, b) => a.start - b.start);
  return withoutRanges(found, text);
}

function findIsoDates(text: string): DateExpression[] {
  return Array.from(text.matchAll(ISO)).flatMap((match) => {
    const date = calendarDate(match[1], match[2], match[3]);
    return date === null ? [] : [expressionAt(match.index, match[0], { kind: 'whole', date })];
  });
}

function findWholeDates(text: string): DateExpression[] {
  const found: DateExpression[] = [];
  // A full date is found before a month and year that stand to its left, so that both sides are searched again.
  const parts: [start: number, end: number][] = [[0, text.length]];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (found.length === MOST_WHOLE_DATES) break;
    const [from, to] = part;
    const next = findFullDate(text.slice(from, to));
    if (next === null) continue;
    const words = trimmed(text.slice(from + next.start, from + next.end));
    const start = text.indexOf(words, from + next.start);
    found.push(expressionAt(start, words, { kind: 'whole', date: next.date }));
    parts.push([from + Math.max(next.end, next.start + 1), to], [from, from + next.start]);
  }
  return found;
}

/** The words of a date without the preposition before it and the time of day behind. */
function trimmed(words: string): string {
  const rest = words.replace(/^[\s,(]*(?:(?:on|in)\s+)?/iu, '');
  const behind = /^.*?\p{L}{3}.*?(?<!\d)\d{4}(?!\d)/u.exec(rest);
  return (behind?.[0] ?? rest).trim();
}

function withoutRanges(found: readonly DateExpression[], text: string): DateExpression[] {
  const ranged = new Set<DateExpression>();
  found.forEach((expression, index) => {
    const words = text.slice(expression.start, expression.end);
    const hasRange = /\p{L}/u.test(words) && RANGE_INSIDE.test(words);
    if (hasRange || RANGE_AHEAD.test(text.slice(expression.end, expression.end + 30))) {
      ranged.add(expression);
    }
    const next = found[index + 1];
    if (next === undefined) return;
    const between = text.slice(expression.end, next.start);
    const isBetween = /\bbetween\s+$/iu.test(text.slice(0, expression.start).slice(-12));
    if (RANGE.test(between) || (isBetween && /^\s+and\s+$/iu.test(between))) {
      ranged.add(expression).add(next);
    }
  });
  return found.filter((expression) => !ranged.has(expression));
}

function expressionAt(start: number, words: string, meaning: DateMeaning): DateExpression {
  return { start, end: start + words.length, meaning };
}
