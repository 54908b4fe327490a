import { assembleText, type DraftBlock } from './clean-text.js';
import { datelineOf } from './date-lines.js';

/** When something was said, as the text of an article gives it: a month and day without a year, or only a weekday. */
export type ReportedDay =
  | {
      readonly kind: 'month-and-day';
      readonly month: number;
      readonly day: number;
      readonly phrase: string;
    }
  | { readonly kind: 'weekday'; readonly phrase: string };

/** A story says when it was told in its first paragraphs; later ones go back in time. */
const FIRST_PARAGRAPHS = 12;
const LONGEST_PARAGRAPH = 2000;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)';
const NO_YEAR = '(?!,? (?:of )?\\d{4})';
const DATE = `(?:${MONTH} ${DAY}|${DAY} (?:of )?${MONTH})${NO_YEAR}`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const VERB =
  '(?:said|says|speaking|told|reported|reports|announced|confirmed|stated|wrote|declared|added|posted|tweeted|denied|warned|acknowledged)';
const LINK = "(?:[\\p{L}'’-]+ ){0,3}(?:on |late |early )?";

/** Longer gaps between a verb and its date are not looked across. */
const REACH = 80;
const VERB_BEFORE = new RegExp(`\\b${VERB} ${LINK}$`, 'iu');
const VERB_BEHIND = new RegExp(`^,? (?:[\\p{L}'’-]+ ){0,4}${VERB}\\b`, 'iu');

const REPORTED_DATE = reportedOn(DATE);
const REPORTED_WEEKDAY = reportedOn(WEEKDAY);

/**
 * The first day in an article's opening on which something is said to have been reported ("Speaking on March 5",
 * "reported Dec. 31"), or the month and day of its dateline. Without a year this dates no article, but it tells which
 * day to look for where another article on the same event gives the year.
 */
export function findReportedDay(blocks: readonly DraftBlock[]): ReportedDay | null {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, FIRST_PARAGRAPHS)
    .map((block) => assembleText([block]).text.slice(0, LONGEST_PARAGRAPH));
  for (const text of paragraphs) {
    const dateline = datelineOf(text);
    const inDateline = dateline === null ? null : new RegExp(DATE, 'iu').exec(dateline);
    const match = inDateline === null ? REPORTED_DATE.exec(text) : null;
    const date = inDateline?.[0] ?? match?.[1] ?? match?.[2];
    if (date === undefined) continue;
    const month = MONTHS.indexOf(/\p{L}{3,}/u.exec(date)?.[0].slice(0, 3).toLowerCase() ?? '') + 1;
    const day = Number(/\d{1,2}/u.exec(date)?.[0]);
    const phrase = inDateline === null ? (match?.[0] ?? date) : (dateline ?? date);
    if (month > 0) return { kind: 'month-and-day', month, day, phrase: phrase.trim() };
  }
  for (const text of paragraphs) {
    const match = REPORTED_WEEKDAY.exec(text);
    if (match !== null) return { kind: 'weekday', phrase: match[0].trim() };
  }
  return null;
}

/**
 * Whether the words from `start` up to `end` of a text, which name a day, say when something was reported: a verb of
 * saying stands by them, or they are part of a dateline.
 */
export function isReportedDay(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (VERB_BEFORE.test(before)) return true;
  if (/\bon (?:late |early )?$/iu.test(before) && VERB_BEHIND.test(text.slice(end, end + REACH))) {
    return true;
  }
  return end <= (datelineOf(text)?.length ?? 0);
}

/** A verb of saying with a date right behind it, or a date with such a verb behind it. */
function reportedOn(date: string): RegExp {
  return new RegExp(
    `\\b${VERB} ${LINK}(${date})|\\bon (${date}),? (?:[\\p{L}'’-]+ ){0,4}${VERB}\\b`,
    'iu',
  );
}
