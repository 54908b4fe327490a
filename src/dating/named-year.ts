import type { DateExpression, DateMeaning } from './date-expression.js';

/** What a sentence says of the year of a month in it; `unclear` where a year may or may not be meant for it. */
export type NamedYear =
  | { readonly status: 'named'; readonly year: number; readonly by: 'sentence' | 'text before' }
  /** The year of speaking and so many years: "Last year, in March". */
  | { readonly status: 'counted'; readonly years: number }
  | { readonly status: 'unclear' }
  | { readonly status: 'silent' };

/** "In 2014, …": a year that the sentence opens with holds for all of it. */
const OPENING =
  /^[“"‘'(\s]*(?:(?:back|early|late|earlier|later|again) )?(?:(?:in|during|throughout) )?(?:early |late |mid-)?$/iu;
/** Words between dates that are given in one breath: "on March 3, 2021, and again on April 5". */
const IN_ONE_BREATH = /^(?:\s|,|and|or|then|again|later|on|in|the|until|through|&){1,12}$/iu;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** What parts a year from a month behind it: another clause, or somebody who speaks. */
const BREAK =
  /[,;:—–“”"()]|\b(?:who|which|that|when|where|while|said|says|told|announced|reported|confirmed|wrote|stated|added)\b/iu;

/**
 * The year that a sentence names for one of its expressions, where that is a month or a day without a year of its own.
 * A year that opens the sentence holds for all of it, a year in the same breath for its neighbours; one that stands in
 * the same clause may or may not be meant.
 * @param all the expressions of the sentence, in order
 * @param context the year that the text before the sentence is set in, which holds where the sentence is silent
 */
export function namedYear(
  text: string,
  all: readonly DateExpression[],
  expression: DateExpression,
  context: number | null,
): NamedYear {
  const { meaning, start, end } = expression;
  if (meaning.kind !== 'month' || meaning.modifier !== null || typeof meaning.year === 'number') {
    return { status: 'silent' };
  }
  const index = all.indexOf(expression);
  const before = all.slice(0, index).findLast((other) => named(other).status !== 'silent');
  if (before !== undefined) {
    const between = text.slice(before.end, start);
    if (meaning.year === 'that') return named(before);
    if (IN_ONE_BREATH.test(between)) return inOneBreath(before, expression);
    const opens = setsTheYear(before.meaning) && OPENING.test(text.slice(0, before.start));
    if (opens) return named(before);
  }
  const next = all[index + 1];
  if (next?.meaning.kind === 'whole' && IN_ONE_BREATH.test(text.slice(end, next.start))) {
    return monthIn(expression) <= monthIn(next) ? named(next) : { status: 'unclear' };
  }
  if (ANY_YEAR.test(text.slice(0, start).split(BREAK).at(-1) ?? '')) return { status: 'unclear' };
  return context === null
    ? { status: 'silent' }
    : { status: 'named', year: context, by: 'text before' };
}

/** Dates given together go forward in time: "Dec. 30, 2019, and Jan. 5" ends in 2020. */
function inOneBreath(before: DateExpression, month: DateExpression): NamedYear {
  const year = yearIn(before);
  if (year === null) return named(before);
  const turns = before.meaning.kind === 'whole' && monthIn(month) < monthIn(before);
  return { status: 'named', year: turns ? year + 1 : year, by: 'sentence' };
}

/** Whether an expression that opens a sentence says which year the rest of it is of. */
function setsTheYear(meaning: DateMeaning): boolean {
  if (meaning.kind === 'whole') return meaning.date.precision === 'month';
  return meaning.kind === 'year' || (meaning.kind === 'distance' && meaning.unit === 'year');
}

function named(expression: DateExpression): NamedYear {
  const year = yearIn(expression);
  const { meaning } = expression;
  if (meaning.kind === 'distance' && meaning.unit === 'year') {
    return { status: 'counted', years: meaning.count };
  }
  return year === null ? { status: 'silent' } : { status: 'named', year, by: 'sentence' };
}

function yearIn({ meaning }: DateExpression): number | null {
  if (meaning.kind === 'year') return meaning.year;
  return meaning.kind === 'whole' ? Number(meaning.date.value.slice(0, 4)) : null;
}

function monthIn({ meaning }: DateExpression): number {
  if (meaning.kind === 'month') return meaning.month;
  return meaning.kind === 'whole' ? Number(meaning.date.value.slice(5, 7)) : 0;
}
