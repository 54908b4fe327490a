import type { DateExpression, DateMeaning } from './date-expression.js';
import { MONTH, modifierOf, stepOf, WEEKDAY, weekdayNumber } from './date-words.js';

const WEEKDAYS = new RegExp(
  `(?<![\\p{L}\\p{Nd}–-])(?:(last|this|next) week['’]s )?(?:(?:this )?(last|this|next|past|coming) )?(${WEEKDAY})(?![\\p{L}\\p{Nd}–])(?:,? (?:of )?(last|this|next) week\\b)?`,
  'giu',
);

/** Days that English has named: "Good Friday" is a feast, and "Black Friday" another day each year. */
const NAMED =
  /(?:^|[^\p{L}])(?:Good|Black|Bloody|Palm|Easter|Holy|Maundy|Ash|Shrove|Super|Cyber|Whit|Fat|Red|White|Great|Blue)\s$/u;
const HABIT = /(?:^|[^\p{L}])(?:every|each|any|most|some|one|weekly|on an?)\s(?:other )?$/iu;
/** A weekday behind "in" or "the" that a capitalised word follows is a newspaper or a club. */
const BEFORE_NAMES = /(?:^|[“"‘(]|[^\p{L}](?:the|in|by|from|to|told|and)\s|^The\s)$/iu;
/** "The first Monday of March" is told by its month, which can have been found already. */
const OF_MONTH = new RegExp(`^ (?:of|in) (?:the |each |every )?(?:${MONTH}|\\0|month|year)`, 'iu');
/** "The Monday after the vote" is told by the vote. */
const BESIDE_EVENT = /^ (?:after|before|following|when|that)\b/iu;
const AGO = /(?:^|[^\p{L}])(?:ago|weeks? from)(?: on)?\s$/iu;

/** What every match has, which is quicker to look for than the matches are. */
const HINT = /day|(?:mon|tues?|wed|thurs?|thu|fri)\./iu;

/** Days of the week that are not part of a name and not a habit ("on Fridays"). */
export function findWeekdays(text: string): DateExpression[] {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(WEEKDAYS)).flatMap((match) => weekdayAt(match, text));
}

function weekdayAt(match: RegExpExecArray, text: string): DateExpression[] {
  const [words, weekBefore, modifier, name = '', weekBehind] = match;
  const weekday = weekdayNumber(name);
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const behind = text.slice(match.index + words.length, match.index + words.length + 30);
  if (weekday === null || !/^\p{Lu}/u.test(name)) return [];
  if (NAMED.test(before) || HABIT.test(before) || AGO.test(before)) return [];
  if (/^,? (?:a|two|three) weeks? (?:ago|from|before|earlier)/iu.test(behind)) return [];
  if (OF_MONTH.test(behind) || (/\bthe $/iu.test(before) && BESIDE_EVENT.test(behind))) return [];
  if (modifier === undefined && /^ \p{Lu}/u.test(behind) && BEFORE_NAMES.test(before)) return [];
  const meaning: DateMeaning = {
    kind: 'weekday',
    weekday,
    modifier: modifierOf(modifier),
    week: stepOf(weekBefore ?? weekBehind),
  };
  return [{ start: match.index, end: match.index + words.length, meaning }];
}
