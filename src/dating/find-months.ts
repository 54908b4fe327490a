import type { DateExpression, DateMeaning } from './date-expression.js';
import {
  MONTH,
  MONTH_IN_FULL,
  modifierOf,
  monthNumber,
  stepOf,
  WEEKDAY,
  weekdayNumber,
} from './date-words.js';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
/** What tells that a number behind a month is no day: more digits, a unit, a time. */
const NO_DAY =
  '(?!\\d|[.,:/]\\d|\\s?(?:[ap]\\.?m|per ?cent|hundred|thousand|million|billion|trillion|people|men|women|children)\\b|\\s?%)';
/** A year behind it makes a whole date; where that was refused, the rest of it is no date either. */
const NO_YEAR = '(?!,? (?:of |in )?\\d{4}(?!\\d))';
const RANGE_OF_DAYS = '(?!\\s?(?:[-–—]|to|and|or|until|through)\\s?\\d{1,2}\\b)';
const OF_YEAR = '(?:,? (?:of |in )?(last|this|next|that|the same) year\\b)?';

const MONTH_AND_DAY = new RegExp(
  `(?<![\\p{L}\\p{Nd}–-])(?:(${WEEKDAY}),? (?:the )?)?(?:(${MONTH})\\s?(${DAY})(?![\\p{L}])|(?<!\\d[-–/:., ]?(?:and |or |to )?)(${DAY})\\s(?:of )?(${MONTH})(?!\\p{L}))${NO_DAY}${RANGE_OF_DAYS}${NO_YEAR}${OF_YEAR}`,
  'giu',
);

const MODIFIED = '(?:(?:this )?(last|this|next|past|coming) )';
const BARE = new RegExp(
  `(?<![\\p{L}\\p{Nd}–-])${MODIFIED}?(?:(?:early|late|mid)[ -])?(${MONTH_IN_FULL})(?![\\p{L}\\p{Nd}–]|-\\d| \\d)${OF_YEAR}`,
  'giu',
);

/** Names of months that are other words too: verbs, adjectives and given names. */
const OTHER_WORDS = new Set(['march', 'april', 'june', 'august']);
/** Words that stand before times and not before people. */
const BEFORE_TIMES =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|throughout|early|late|mid)[ -]$/iu;
const BEFORE_ANYTHING = /(?:^|[^\p{L}])(?:by|before|after|from|of|for|to|between) $/iu;
const EVERY = /(?:^|[^\p{L}])(?:every|each|any|annual)\s$/iu;

/** What every match begins with, which is quicker to look for than the matches are. */
const HINT = /[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|\p{Lu}{2})/u;

/** Months and days of months that are given without their year. */
export function findMonths(text: string): DateExpression[] {
  if (!HINT.test(text)) return [];
  const days = Array.from(text.matchAll(MONTH_AND_DAY)).flatMap((match) => monthAndDay(match));
  const bare = Array.from(text.matchAll(BARE)).flatMap((match) => bareMonth(match, text));
  return [...days, ...bare];
}

function monthAndDay(match: RegExpExecArray): DateExpression[] {
  const [words, weekday, nameFirst, dayLast, dayFirst, nameLast, year] = match;
  const name = nameFirst ?? nameLast;
  const month = monthNumber(name);
  if (month === null || name === undefined || !isCapitalised(name)) return [];
  const day = Number.parseInt(dayLast ?? dayFirst ?? '', 10);
  const meaning: DateMeaning = {
    kind: 'month',
    month,
    day,
    weekday: weekdayNumber(weekday),
    modifier: null,
    year: yearHint(year),
  };
  return [{ start: match.index, end: match.index + words.length, meaning }];
}

function bareMonth(match: RegExpExecArray, text: string): DateExpression[] {
  const [words, modifier, name = '', year] = match;
  const month = monthNumber(name);
  if (month === null || !isCapitalised(name)) return [];
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const behind = text.slice(match.index + words.length);
  if (EVERY.test(before)) return [];
  const position = words.toLowerCase().indexOf(name.toLowerCase());
  const isGoverned = modifier !== undefined || position > 0 || BEFORE_TIMES.test(before);
  // "June Smith", "March Madness": a name that goes on behind the month.
  const goesOn = /^ \p{Lu}/u.test(behind);
  if (!isGoverned && (goesOn || name.toLowerCase() === 'may')) return [];
  if (!isGoverned && OTHER_WORDS.has(name.toLowerCase()) && !BEFORE_ANYTHING.test(before))
    return [];
  const start = modifier === undefined ? match.index + position : match.index;
  const meaning: DateMeaning = {
    kind: 'month',
    month,
    day: null,
    weekday: null,
    modifier: modifierOf(modifier),
    year: yearHint(year),
  };
  return [{ start, end: match.index + words.length, meaning }];
}

function yearHint(word: string | undefined) {
  const isThat = word !== undefined && /^th(?:at|e same)$/iu.test(word);
  return isThat ? 'that' : stepOf(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
