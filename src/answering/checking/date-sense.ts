import { findExpressions, type ResolvedDate } from '../../dating/index.js';
import type { DateFact, Fact } from '../../facts/index.js';

/** What words say of a date, as far as they say it or it was worked out. `weekday` counts from 0 for Sunday. */
export interface DateSense {
  readonly start: number;
  readonly text: string;
  /** The calendar date, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is not known. */
  readonly value: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
}

/** What the date expressions of a text mean: the calendar dates that were worked out, else what the words say. */
export function dateSenses(
  text: string,
  facts: readonly Fact[],
  calendar: readonly ResolvedDate[],
): DateSense[] {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date');
  const expressions = dates.length === 0 ? [] : findExpressions(text);
  return dates.map((fact) => {
    const resolved = calendar.find(({ start }) => start === fact.start);
    const meaning = expressions.find(({ start }) => start === fact.start)?.meaning;
    const words = { start: fact.start, text: fact.text };
    if (resolved !== undefined) return { ...words, ...senseOfValue(resolved.value) };
    switch (meaning?.kind) {
      case 'whole':
        return { ...words, ...senseOfValue(meaning.date.value) };
      case 'year':
        return { ...words, ...senseOfValue(String(meaning.year)) };
      case 'month': {
        const { month, day, weekday } = meaning;
        return { ...words, value: null, year: null, month, day, weekday };
      }
      case 'weekday':
        return { ...words, ...UNKNOWN, weekday: meaning.weekday };
      default: {
        const year = /^\d{4}$/u.test(fact.text) ? Number(fact.text) : null;
        return { ...words, ...UNKNOWN, year };
      }
    }
  });
}

/** Whether a date of a source says all that one of a statement says. */
export function bears(source: DateSense, statement: DateSense): boolean {
  const said = PARTS.filter((part) => statement[part] !== null);
  if (said.length === 0) return source.text.toLowerCase() === statement.text.toLowerCase();
  return said.every((part) => source[part] === statement[part]);
}

/** Whether two dates cannot be the same. */
export function conflicts(a: DateSense, b: DateSense): boolean {
  return PARTS.some((part) => a[part] !== null && b[part] !== null && a[part] !== b[part]);
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;
const UNKNOWN = { value: null, year: null, month: null, day: null, weekday: null } as const;

function senseOfValue(value: string): Omit<DateSense, 'start' | 'text'> {
  const [year, month, day] = value.split('-').map(Number);
  const weekday = day === undefined ? null : new Date(`${value}T00:00:00Z`).getUTCDay();
  return { value, year: year ?? null, month: month ?? null, day: day ?? null, weekday };
}
