import { countedNoun } from './counted-noun.js';
import type { DurationUnit } from './fact.js';
import { durationMeasure, type Measure, numberMeasure, spanIn, unitOf } from './measure.js';
import { isNumbered } from './name-words.js';
import { digitNumber } from './number-words.js';
import { readHyphenated, readRange } from './read-hyphenated.js';
import { type Quantity, readQuantity } from './read-quantity.js';
import { spacedAt, type Token } from './token.js';

const CURRENCY_BEFORE = /(?:US|A|C|HK|NZ)?[$€£¥₪₹₽]\s?$/u;
const CURRENCY_BEHIND =
  /^(?:us )?(?:dollars?|euros?|pounds?|shekels?|riyals?|dirhams?|dinars?|lira|rupees?|roubles?|rubles?|yen|yuan|francs?|cents?|usd|eur|gbp)$/u;
/** "No one", "one another" and "the one" count nothing. */
const BEFORE_PRONOUN = /^(?:no|any|every|some|each|the|this|that|which|another)$/u;
const BEHIND_PRONOUN = /^(?:of|another|day|by|s|who|that|can|could|should|may|might|must|has|is)$/u;
/** "£3 a month", "twice a week": a rate rather than a length. */
const BEFORE_RATE = /\p{N}|^(?:once|twice|times|million|billion|thousand|hundred|dollars|euros)$/u;

/** Reads the number or duration that begins at a word; null where none does. */
export function readMeasure(text: string, tokens: readonly Token[], place: number): Measure | null {
  const before = tokens[place - 1];
  // "Channel 12" is a name.
  if (before !== undefined && /^\p{Lu}/u.test(before.text) && isNumbered(before.folded))
    return null;
  return (
    readRange(text, tokens, place) ??
    readHyphenated(tokens, place) ??
    readDurationOfOne(text, tokens, place) ??
    readPlain(text, tokens, place)
  );
}

/** "a decade", "an hour", "half an hour", "half a century". */
function readDurationOfOne(text: string, tokens: readonly Token[], place: number): Measure | null {
  const first = tokens[place];
  if (first === undefined) return null;
  const isHalf = first.folded === 'half';
  const at = isHalf ? place + 1 : place;
  const article = isHalf ? spacedAt(tokens, at) : first;
  const noun = spacedAt(tokens, at + 1);
  if (article === undefined || noun === undefined) return null;
  if (!/^an?$/u.test(article.folded) || noun.folded === 'second') return null;
  const unit = unitOf(noun.folded);
  const before = tokens[place - 1];
  if (unit === null || noun.folded.endsWith('s')) return null;
  if (!isHalf && before !== undefined && BEFORE_RATE.test(before.folded)) return null;
  const span = spanIn(text, first.start, noun.end);
  return durationMeasure(span, isHalf ? 0.5 : 1, unit, at + 2);
}

function readPlain(text: string, tokens: readonly Token[], place: number): Measure | null {
  const first = tokens[place];
  const quantity = readQuantity(tokens, place);
  const last = quantity === null ? undefined : tokens[quantity.next - 1];
  if (first === undefined || quantity === null || last === undefined) return null;
  if (first.folded === 'one' && isPronoun(tokens, place)) return null;
  const { value, next, isOrdinal } = quantity;
  if (isOrdinal && isTimeSecond(tokens, place)) return null;
  const behind = spacedAt(tokens, next);
  const unit = isOrdinal ? null : unitOf(behind?.folded);
  if (unit !== null) return readDuration(text, tokens, place, quantity, unit);
  const symbol = /^\s?(?:%|percent\b|per ?cent\b|percentage points?\b)/iu.exec(
    text.slice(last.end, last.end + 20),
  );
  if (symbol !== null && !isOrdinal) {
    const end = last.end + symbol[0].length;
    const words = tokens.slice(next).findIndex((token) => token.start >= end);
    const after = words === -1 ? tokens.length : next + words;
    const span = spanIn(text, first.start, end);
    return numberMeasure(span, value, 'percent', countedNoun(tokens, after, 'several'), after);
  }
  const sign = CURRENCY_BEFORE.exec(first.gap);
  const named = behind !== undefined && CURRENCY_BEHIND.test(behind.folded);
  if (!isOrdinal && (sign !== null || named)) {
    const start = first.start - (sign?.[0].length ?? 0);
    const end = named ? behind.end : last.end;
    const span = spanIn(text, start, end);
    return numberMeasure(span, value, 'money', null, named ? next + 1 : next);
  }
  const span = spanIn(text, first.start, last.end);
  const role = isOrdinal ? 'ordinal' : isAge(text, tokens, place, last) ? 'age' : 'count';
  const counted =
    role === 'age' ? null : countedNoun(tokens, next, value === 1 || isOrdinal ? 'one' : 'several');
  return numberMeasure(span, value, role, counted, next);
}

/** "six weeks", "12 years old". */
function readDuration(
  text: string,
  tokens: readonly Token[],
  place: number,
  { value, next }: Quantity,
  unit: DurationUnit,
): Measure | null {
  const first = tokens[place];
  const noun = tokens[next];
  if (first === undefined || noun === undefined) return null;
  const old = spacedAt(tokens, next + 1);
  if (unit === 'year' && old?.folded === 'old') {
    return numberMeasure(spanIn(text, first.start, old.end), value, 'age', null, next + 2);
  }
  return durationMeasure(spanIn(text, first.start, noun.end), value, unit, next + 1);
}

/** "aged 21", "Smith, 21, said". */
function isAge(text: string, tokens: readonly Token[], place: number, last: Token): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  if (before?.folded === 'aged') return true;
  const inCommas = token?.gap === ', ' && /^,\s/u.test(text.slice(last.end, last.end + 2));
  const value = token === undefined ? null : digitNumber(token.folded);
  const isName = before !== undefined && /^\p{Lu}/u.test(before.text);
  return inCommas && isName && value !== null && value < 120 && Number.isInteger(value);
}

function isPronoun(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const behind = spacedAt(tokens, place + 1);
  if (before !== undefined && BEFORE_PRONOUN.test(before.folded)) return true;
  return behind === undefined || BEHIND_PRONOUN.test(behind.folded);
}

/** "a second later", "per second". */
function isTimeSecond(tokens: readonly Token[], place: number): boolean {
  const behind = tokens[place + 1];
  return (
    tokens[place]?.folded === 'second' &&
    /^(?:a|per)$/u.test(tokens[place - 1]?.folded ?? '') &&
    (behind === undefined || /^(?:later|earlier|ago|or|and|before|after)$/u.test(behind.folded))
  );
}
