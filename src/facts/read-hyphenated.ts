import { countedNoun } from './counted-noun.js';
import { durationMeasure, type Measure, numberMeasure, spanIn, unitOf } from './measure.js';
import { digitNumber, ordinalNumber, smallNumber } from './number-words.js';
import { readQuantity } from './read-quantity.js';
import type { Token } from './token.js';

/** "10-15 people": two numbers in one word. */
export function readRange(text: string, tokens: readonly Token[], place: number): Measure | null {
  const token = tokens[place];
  const [first, second, ...more] = token?.folded.split('-') ?? [];
  if (token === undefined || first === undefined || second === undefined || more.length > 0)
    return null;
  const [low, high] = [digitNumber(first), digitNumber(second)];
  const cut = token.start + token.text.indexOf('-');
  if (low === null || high === null || cut < token.start) return null;
  const counted = countedNoun(tokens, place + 1, 'several');
  const ends = [
    { value: low, ...spanIn(text, token.start, cut) },
    { value: high, ...spanIn(text, cut + 1, token.end) },
  ];
  const facts = ends.map((end) => ({ kind: 'number', role: 'count', counted, ...end }) as const);
  return { facts, next: place + 1 };
}

/** "42-day", "21-year-old", "two-state": a number tied to what it counts. */
export function readHyphenated(tokens: readonly Token[], place: number): Measure | null {
  const token = tokens[place];
  if (token === undefined || !token.folded.includes('-')) return null;
  const parts = token.folded.split('-');
  // "fifty-nine-year-old" has its number in two parts.
  for (const size of [2, 1]) {
    const number = parts.slice(0, size).join('-');
    const rest = parts.slice(size);
    const [noun] = rest;
    const value = digitNumber(number) ?? smallNumber(number);
    const ordinal = ordinalNumber(number);
    if (noun === undefined || !/^\p{L}/u.test(noun) || (value ?? ordinal) === null) continue;
    const unit = unitOf(noun);
    const span = { start: token.start, end: token.end, text: token.text };
    if (value === null) return numberMeasure(span, ordinal ?? 0, 'ordinal', null, place + 1);
    if (/^years?$/u.test(noun) && /^olds?$/u.test(rest[1] ?? '')) {
      return numberMeasure(span, value, 'age', null, place + 1);
    }
    if (unit !== null && rest.length === 1) return durationMeasure(span, value, unit, place + 1);
    // "two-thirds" is a share and is read as one.
    if (readQuantity([token], 0) === null) {
      return numberMeasure(span, value, 'count', noun, place + 1);
    }
  }
  return null;
}
