import { findExpressions } from '../dating/index.js';
import type { DateFact, Fact } from './fact.js';
import { findNames, type NameLookup } from './find-names.js';
import { isYear } from './is-year.js';
import { readMeasure } from './read-measure.js';
import { type Token, tokensOf } from './token.js';

/** Sentences and passages are shorter; what lies behind this many code units is not searched. */
const LONGEST_TEXT = 10_000;

/**
 * What a text asserts that can be looked up elsewhere: names, numbers, durations and dates, in order and without
 * overlap. Works on any text; never throws.
 * @param options.lookup what is known of names; without it they are guessed by form and context
 */
export function findFacts(text: string, options: { readonly lookup?: NameLookup } = {}): Fact[] {
  const searched = text.slice(0, LONGEST_TEXT);
  const tokens = tokensOf(searched);
  const dates = findDates(searched, tokens);
  const taken: Fact[] = [...dates];
  const isDated = spanTest(dates);
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place];
    const measure =
      token === undefined || isDated(token) ? null : readMeasure(searched, tokens, place);
    if (measure === null || tokens.slice(place, measure.next).some(isDated)) {
      place += 1;
      continue;
    }
    taken.push(...measure.facts);
    place = measure.next;
  }
  const names = findNames(searched, tokens, spanTest(taken), options.lookup ?? (() => null));
  return [...taken, ...names].sort((a, b) => a.start - b.start);
}

/** Dates, and the years and decades that dating takes for no single date: in ranges, or without a word that marks them. */
function findDates(text: string, tokens: readonly Token[]): DateFact[] {
  const found = findExpressions(text).map(({ start, end }): DateFact => dateFact(text, start, end));
  const isFound = spanTest(found);
  const years = tokens.filter((token, place) => isYear(tokens, place) && !isFound(token));
  return [...found, ...years.map(({ start, bare }) => dateFact(text, start, start + bare.length))];
}

function dateFact(text: string, start: number, end: number): DateFact {
  return { kind: 'date', start, end, text: text.slice(start, end) };
}

/** Tests whether a token lies in one of the spans, which do not overlap. */
function spanTest(spans: readonly { readonly start: number; readonly end: number }[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }: Token): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}
