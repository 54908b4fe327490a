import type { DateExpression, DateMeaning } from './date-expression.js';
import { NUMBER, numberValue, stepOf } from './date-words.js';

type Unit = 'day' | 'week' | 'month' | 'year';

const DAYS = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

const START = '(?<![\\p{L}\\p{Nd}-])';
const NAMED_DAY = new RegExp(`${START}(?:${[...DAYS.keys()].join('|')})(?!\\p{L})`, 'giu');
const NEIGHBOUR = new RegExp(`${START}(last|this|next) (week|month|year)(?![\\p{L}-])`, 'giu');
const COUNTED = new RegExp(
  `${START}(${NUMBER}) (day|week|month|year)s? (ago|from now)(?!\\p{L})`,
  'giu',
);

/** "The last month" is the time that led up to now, and "every next week" no week at all. */
const SPAN = /(?:^|[^\p{L}])(?:the|every|each|these|those|a|his|her|its|their|over|same)\s$/iu;
/** Before a number of units, what makes it a rough one. */
const ROUGH =
  /(?:^|[^\p{L}])(?:than|about|around|almost|nearly|over|roughly|some|approximately|least|most|and|or|to|maybe|perhaps|under|within|of|dozens|hundreds|point)\s(?:an?\s)?$|\d[.,]$/iu;
/** Open quotation marks and what closes each. */
const QUOTES = /[“”"«»]/gu;

/** What every match has, which is quicker to look for than the matches are. */
const HINT = /yesterday|today|tonight|tomorrow|(?:last|this|next) [nmaewy]| ago| from now/iu;

/** Days, weeks, months and years that are counted from the day of speaking. */
export function findDistances(text: string): DateExpression[] {
  if (!HINT.test(text)) return [];
  const days = Array.from(text.matchAll(NAMED_DAY)).flatMap((match) => {
    const count = DAYS.get(match[0].toLowerCase());
    // "USA Today": inside a sentence these words have no capital of their own.
    const isName = /^\p{Lu}/u.test(match[0]) && /[\p{L}\p{Nd}] $/u.test(text.slice(0, match.index));
    return count === undefined || isName ? [] : [distance(match, 'day', count)];
  });
  const neighbours = Array.from(text.matchAll(NEIGHBOUR)).flatMap((match) => {
    const step = stepOf(match[1]);
    const isSpan = SPAN.test(before(text, match));
    return step === null || isSpan ? [] : [distance(match, unitOf(match[2]), step)];
  });
  const counted = Array.from(text.matchAll(COUNTED)).flatMap((match) => {
    if (ROUGH.test(before(text, match))) return [];
    const sign = /ago/iu.test(match[3] ?? '') ? -1 : 1;
    return [distance(match, unitOf(match[2]), sign * numberValue(match[1] ?? ''))];
  });
  // "Yesterday" in a quotation is counted from the day it was said, which no article has to give.
  return [...days, ...neighbours, ...counted].filter(
    ({ start, meaning }) =>
      meaning.kind !== 'distance' || meaning.unit !== 'day' || !isQuoted(text, start),
  );
}

/** Whether the character at an offset stands between quotation marks, as far as its text tells. */
function isQuoted(text: string, offset: number): boolean {
  let isOpen = false;
  for (const { 0: mark, index } of text.matchAll(QUOTES)) {
    // A closing mark without its opening one ends a quotation that began in an earlier sentence.
    if (index >= offset) return isOpen || mark === '”' || mark === '»';
    isOpen = mark === '"' ? !isOpen : mark === '“' || mark === '«';
  }
  return isOpen;
}

function before(text: string, match: RegExpExecArray): string {
  return text.slice(Math.max(0, match.index - 20), match.index);
}

function unitOf(word: string | undefined): Unit {
  switch (word?.toLowerCase()) {
    case 'week':
      return 'week';
    case 'month':
      return 'month';
    case 'year':
      return 'year';
    default:
      return 'day';
  }
}

function distance(match: RegExpExecArray, unit: Unit, count: number): DateExpression {
  const meaning: DateMeaning = { kind: 'distance', unit, count };
  return { start: match.index, end: match.index + match[0].length, meaning };
}
