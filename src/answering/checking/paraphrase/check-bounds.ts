import type { CheckedText } from '../checked-text.js';
import { isSameMeasure, isSingular, type Measure, measuresOf } from '../measures.js';
import type { Problem } from '../statement-check.js';
import type { StatementSource } from '../statement-source.js';

/** What is said before a number on how exact it is, by what it says. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:more than|(?<!\b(?:hand|tak|turn|g[ai]v)(?:e|es|s|en|ed|ing)? )over|above|exceeding|upwards of|in excess of|greater than)(?: the)?\s*$/iu,
    'more',
  ],
  [/\b(?:at least|no fewer than|no less than|not less than|a minimum of|minimum)\s*$/iu, 'least'],
  [
    /\b(?:up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum)\s*$/iu,
    'most',
  ],
  [/\b(?:less than|fewer than|under|below)\s*$/iu, 'less'],
  [
    /\b(?:about|around|roughly|approximately|some|an estimated|almost|nearly|close to|circa)\s*$/iu,
    'about',
  ],
];
/** How many others are counted out of: "three of the ten". */
const OF_BEFORE = /\bof\s+(?:the|its|his|her|their|these|those|all|some)?\s*$/iu;
const OF_WHOM = /^\s*(?:\p{L}+\s+)?of (?:whom|which)\b/iu;
const OF_BEHIND = /^\s*(?:\p{L}+\s+)?of\b/iu;
const POINTS = /^[\s-]*(?:percentage|basis)[\s-]points?\b/iu;
const SHARE = /([\p{L}\p{Nd}.,]{1,20}(?: an?)?)[ -](percentage[ -]points?|per ?cent)/gu;
const RANGE = /^\s*(?:and|to|or|-|–)\s*$/iu;

/** Whether a number of a paraphrase is bounded, counted out of others, or one end of a range, as it is in the source. */
export function checkBounds(statement: CheckedText, { quote }: StatementSource): Problem | null {
  const own = measuresOf(statement);
  const theirs = measuresOf(quote);
  for (const measure of own) {
    if (isSingular(measure)) continue;
    const same = theirs.filter((other) => isSameMeasure(measure, other));
    if (same.length === 0) continue;
    const fits = same.some(
      (other) =>
        boundOf(statement.text, measure) === boundOf(quote.text, other) &&
        isWhole(statement.text, measure) === isWhole(quote.text, other) &&
        (!OF_WHOM.test(statement.text.slice(measure.end)) ||
          OF_BEHIND.test(quote.text.slice(other.end))) &&
        isPoints(statement.text, measure) === isPoints(quote.text, other) &&
        hasRange(own, rangeOf(theirs, other, quote.text)),
    );
    if (!fits)
      return {
        kind: 'number',
        text: measure.text,
        detail: 'otherwise',
        rival: same[0]?.text ?? null,
      };
  }
  return checkPoints(statement.text, quote.text);
}

/** "Half a percent" is not "half a percentage point". */
function checkPoints(statement: string, quote: string): Problem | null {
  const theirs = sharesIn(quote);
  const wrong = sharesIn(statement).find(
    ({ count, unit }) =>
      theirs.some((other) => other.count === count) &&
      !theirs.some((other) => other.count === count && other.unit === unit),
  );
  return wrong === undefined
    ? null
    : { kind: 'number', text: `${wrong.count} ${wrong.unit}`, detail: 'absent', rival: null };
}

function sharesIn(text: string): { readonly count: string; readonly unit: string }[] {
  const found = text.toLowerCase().matchAll(SHARE);
  return Array.from(found, ({ 1: count = '', 2: unit = '' }) => ({
    count,
    unit: unit.startsWith('percentage') ? 'percentage points' : 'percent',
  }));
}

function boundOf(text: string, { start }: Measure): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/[$€£¥]\s*$/u, '');
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? '';
}

/**
 * Whether others are counted out of a number: "ten" of "three of the ten". "First" and "42-day" count nothing, and "22 of
 * the hostages" are 22 hostages.
 */
function isWhole(text: string, measure: Measure): boolean {
  if (measure.kind === 'duration' || measure.role === 'ordinal' || measure.role === 'age') {
    return false;
  }
  return OF_BEFORE.test(text.slice(Math.max(0, measure.start - 20), measure.start));
}

function isPoints(text: string, { start, end }: Measure): boolean {
  return (
    POINTS.test(text.slice(end, end + 30)) ||
    /percentage[\s-]points?$/iu.test(text.slice(start, end))
  );
}

/** The other end of the range that a number is one end of: "between 40 and 60", "40 to 60". */
export function rangeOf(all: readonly Measure[], measure: Measure, text: string): Measure | null {
  const place = all.indexOf(measure);
  const isRange = (a: Measure | undefined, b: Measure | undefined) =>
    a !== undefined &&
    b !== undefined &&
    RANGE.test(text.slice(a.end, b.start)) &&
    (!/^\s*and\s*$/iu.test(text.slice(a.end, b.start)) ||
      /\bbetween\s*$/iu.test(text.slice(0, a.start)));
  if (isRange(all[place - 1], measure)) return all[place - 1] ?? null;
  return isRange(measure, all[place + 1]) ? (all[place + 1] ?? null) : null;
}

function hasRange(own: readonly Measure[], other: Measure | null): boolean {
  return other === null || own.some((measure) => isSameMeasure(measure, other));
}
