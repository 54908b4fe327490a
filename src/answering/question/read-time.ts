import { type DateExpression, findExpressions, MONTH_IN_FULL } from '../../dating/index.js';
import { namedDate } from './named-date.js';
import type { TimeConstraint } from './question.js';

type Relation = TimeConstraint['relation'];

const WEEKDAY = '(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
/** Months whose names are no other words, and what stands before the others where they are months. */
const PLAIN_MONTH = '(?:january|february|april|june|july|september|october|november|december)';
const BEFORE_MONTH =
  '(?:in|since|until|till|during|before|after|early|late|mid|last|this|next|between)[ -]';
/** Names of months and days, in small letters as well, where nothing else can be meant. */
const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH_IN_FULL}(?=,? \\d)|(?<=\\d(?:st|nd|rd|th)? (?:of )?)${MONTH_IN_FULL}|(?<=${BEFORE_MONTH})${MONTH_IN_FULL}|${PLAIN_MONTH}|${WEEKDAY})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Whether a text can speak of a date at all; most questions do not. */
const HINT = new RegExp(
  `(?<!\\d)\\d{4}(?!\\d)|${MONTH_IN_FULL}|${WEEKDAY}|\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b|today|yesterday|tomorrow|tonight|\\bthis (?:morning|afternoon|evening)|(?:last|this|next|past|previous) (?:night|week|month|year)|\\bago\\b`,
  'iu',
);
/** Words before a date, and how it bounds the time. */
const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:since|ever since)$/iu, 'since'],
  [/\b(?:before|prior to|ahead of|earlier than|up to)$/iu, 'before'],
  [/\b(?:after|following|later than)$/iu, 'after'],
  [/\b(?:until|till|by|up until|no later than)$/iu, 'until'],
  [/\b(?:in|on|during|at|as of|throughout|within|around|about|back in|from)$/iu, 'in'],
];
/** Words between the preposition and its date that change nothing of the relation. */
const FILLER =
  /(?:\b(?:the|early|late|mid|mid-|year|month|months|day|date|week|night|evening|morning|afternoon|end|beginning|start|middle|course|summer|autumn|fall|winter|spring|first|second|half|of|around|about|on|in)[\s-]*)+$/iu;
/** A span of years or of dates whose ends `findExpressions` leaves out, as no single date answers for a span. */
const SPAN = /\b(between|from)\s+([^,;?]{3,40}?)\s+(and|to|until|till|through)\s+([^,;?]{3,40})/iu;
const YEARS =
  /(?<![\p{L}\p{N}.,-])((?:1[5-9]|20)\d{2})\s?[-–—]\s?((?:1[5-9]|20)\d{2})(?![\p{L}\p{N}-])/u;

/**
 * The time that a question is bound to: "in December 2023", "since October 7", "between 2014 and 2019". Null where no
 * date is named, or one that only describes something: "the 2014 report".
 * @param now the day that "last week" is counted from; without it such words bind nothing
 */
export function readTime(question: string, now: Date | null): TimeConstraint | null {
  if (!HINT.test(question)) return null;
  const text = question.replace(NAMES, (name) => `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`);
  const span = readSpan(text, now);
  if (span !== null)
    return { ...span, text: question.slice(text.indexOf(span.text)).slice(0, span.text.length) };
  for (const expression of findExpressions(text)) {
    const relation = relationOf(text, expression);
    if (relation === null) continue;
    const named = namedDate(text, expression, now);
    if (named === null) continue;
    const { date, end } = named;
    const isSpan = end !== null && relation.relation === 'in';
    return {
      relation: isSpan ? 'between' : relation.relation,
      date: end !== null && /^(?:after|until)$/u.test(relation.relation) ? end : date,
      end: isSpan ? end : null,
      text: question.slice(relation.start, expression.end),
    };
  }
  return null;
}

function relationOf(
  text: string,
  { start, end, meaning }: DateExpression,
): { relation: Relation; start: number } | null {
  // "the 1980's" are a decade.
  if (/^['’]s\b/u.test(text.slice(end))) return null;
  const before = text.slice(0, start).trimEnd();
  const plain = before.replace(FILLER, '').trimEnd();
  for (const lead of [before, plain]) {
    for (const [pattern, relation] of RELATIONS) {
      const found = pattern.exec(lead);
      if (found === null) continue;
      const isOpen = /from$/iu.test(found[0]) && /^,? on(?:wards?)?\b/iu.test(text.slice(end));
      return { relation: isOpen ? 'since' : relation, start: found.index };
    }
  }
  const isRelative =
    meaning.kind === 'distance' ||
    meaning.kind === 'weekday' ||
    (meaning.kind === 'month' && meaning.modifier !== null);
  const isLast = /^[\s?.!]*$/u.test(text.slice(end));
  const isFirst = before === '' && /^\s*,/u.test(text.slice(end));
  const isWhole = meaning.kind === 'whole' || meaning.kind === 'month';
  const isDescription = /(?:\b(?:the|a|an|its|his|her|their|of)|['’]s)$/iu.test(before);
  if (isRelative) return isDescription && !isLast ? null : { relation: 'in', start };
  return (isLast || isFirst) && isWhole && !isDescription ? { relation: 'in', start } : null;
}

function readSpan(text: string, now: Date | null): TimeConstraint | null {
  const found = SPAN.exec(text);
  if (found !== null) {
    const [, , first = '', , rest = ''] = found;
    const start = wholly(first, now);
    const end = start && leading(rest, now);
    if (start !== null && end !== null) {
      const length = found[0].length - rest.length + end.length;
      const [date, until] = [start, end.date].map((one) => ({
        ...one,
        year: one.year ?? end.date.year,
      }));
      if (date !== undefined && until !== undefined) {
        return { relation: 'between', date, end: until, text: found[0].slice(0, length) };
      }
    }
  }
  const years = YEARS.exec(text);
  if (years === null) return null;
  const [date, end] = [years[1], years[2]].map((year) => ({
    year: Number(year),
    month: null,
    day: null,
  }));
  return date === undefined || end === undefined
    ? null
    : { relation: 'between', date, end, text: years[0] };
}

/** The date that words are and nothing else. */
function wholly(words: string, now: Date | null) {
  const found = leading(words, now);
  return found !== null && found.length === words.length ? found.date : null;
}

/** The date that words begin with, and the length of its words. */
function leading(words: string, now: Date | null) {
  // A bare year is one only behind a preposition.
  const lead = 'in ';
  const text = `${lead}${words}`;
  const [first] = findExpressions(text);
  if (first === undefined || !/^in (?:the |early |late |mid-?)*$/u.test(text.slice(0, first.start)))
    return null;
  const named = namedDate(text, first, now);
  return named && { date: named.date, length: first.end - lead.length };
}
