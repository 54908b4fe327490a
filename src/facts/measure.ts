import type { DurationFact, DurationUnit, NumberFact, NumberRole } from './fact.js';

/** A number or duration, or both ends of a range, and the place behind the last word. */
export interface Measure {
  readonly facts: readonly (NumberFact | DurationFact)[];
  readonly next: number;
}

const UNITS = new Map<string, DurationUnit>(
  (
    ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const
  ).flatMap((unit) => [
    [unit, unit],
    [unit === 'century' ? 'centuries' : `${unit}s`, unit],
  ]),
);

/** The unit of time that a folded word names, in the singular or plural; null for other words. */
export function unitOf(folded: string | undefined): DurationUnit | null {
  return UNITS.get(folded ?? '') ?? null;
}

/** Where words stand in a text, and the words. */
export type TextSpan = Pick<NumberFact, 'start' | 'end' | 'text'>;

/** The words of a text between two offsets. */
export function spanIn(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** A duration as a measure. */
export function durationMeasure(
  span: TextSpan,
  count: number,
  unit: DurationUnit,
  next: number,
): Measure {
  const { start, end, text } = span;
  return { facts: [{ kind: 'duration', start, end, text, count, unit }], next };
}

/** A number as a measure. */
export function numberMeasure(
  span: TextSpan,
  value: number,
  role: NumberRole,
  counted: string | null,
  next: number,
): Measure {
  const { start, end, text } = span;
  return { facts: [{ kind: 'number', start, end, text, value, role, counted }], next };
}
