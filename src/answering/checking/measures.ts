import type { DurationFact, NumberFact } from '../../facts/index.js';
import type { CheckedText } from './checked-text.js';

/** A number or a length of time. */
export type Measure = NumberFact | DurationFact;

const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
  decade: 315_576_000,
  century: 3_155_760_000,
} as const;

/** How currencies are told from one another, where they can be. */
const CURRENCIES = [
  /\$|dollar|usd/iu,
  /€|euro|eur\b/iu,
  /£|pound|gbp/iu,
  /¥|yen|yuan/iu,
  /₪|shekel/iu,
  /₹|rupee/iu,
  /₽|rou?ble/iu,
] as const;
const TWO = /^(?:both|twice|pair|couple|double)$/u;

/** The numbers and durations of a text. */
export function measuresOf(text: CheckedText): Measure[] {
  return text.facts.filter((fact) => fact.kind === 'number' || fact.kind === 'duration');
}

/** "One captive" says no more than "a captive". */
export function isSingular(measure: Measure): boolean {
  return measure.kind === 'number' && measure.value === 1 && measure.role === 'count';
}

/** Whether a text gives a number or duration, in the same unit or in another, "both" for two. */
export function givesMeasure(text: CheckedText, measure: Measure): boolean {
  if (measuresOf(text).some((other) => isSameMeasure(measure, other))) return true;
  const isTwo = measure.kind === 'number' && measure.value === 2 && measure.role === 'count';
  return isTwo && text.tokens.some(({ folded }) => TWO.test(folded));
}

/** Whether two facts are of the same size, in the same role and, for money, not in different currencies. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'duration' || b.kind === 'duration') {
    if (a.kind !== 'duration' || b.kind !== 'duration') return false;
    return isEqual(a.count * SECONDS[a.unit], b.count * SECONDS[b.unit]);
  }
  if (a.role === 'percent' && b.role === 'count') return isEqual(a.value / 100, b.value);
  if (b.role === 'percent' && a.role === 'count') return isEqual(b.value / 100, a.value);
  if (a.role === 'money' && b.role === 'money' && areOtherCurrencies(a.text, b.text)) return false;
  const isAge = (role: string) => role === 'age' || role === 'count';
  return isEqual(a.value, b.value) && (a.role === b.role || (isAge(a.role) && isAge(b.role)));
}

function areOtherCurrencies(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => CURRENCIES.findIndex((pattern) => pattern.test(text)));
  return left !== -1 && right !== -1 && left !== right;
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
