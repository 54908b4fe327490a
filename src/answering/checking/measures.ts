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

/** The numbers and durations of a text. */
export function measuresOf(text: CheckedText): Measure[] {
  return text.facts.filter((fact) => fact.kind === 'number' || fact.kind === 'duration');
}

/** Whether two facts are of the same size and in the same role. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  if (a.kind === 'duration' || b.kind === 'duration') {
    if (a.kind !== 'duration' || b.kind !== 'duration') return false;
    return isEqual(a.count * SECONDS[a.unit], b.count * SECONDS[b.unit]);
  }
  if (a.role === 'percent' && b.role === 'count') return isEqual(a.value / 100, b.value);
  if (b.role === 'percent' && a.role === 'count') return isEqual(b.value / 100, a.value);
  const isAge = (role: string) => role === 'age' || role === 'count';
  return isEqual(a.value, b.value) && (a.role === b.role || (isAge(a.role) && isAge(b.role)));
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
