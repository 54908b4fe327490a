import { z } from 'zod';
import type { SaidId } from './journal.js';

/** A time, kept in milliseconds since 1970. */
export const timeColumn = z.int().transform((milliseconds) => new Date(milliseconds));

/** Yes, no or nothing, kept as 1, 0 and NULL. */
export const flagColumn = z
  .union([z.literal(0), z.literal(1)])
  .transform((flag) => flag === 1)
  .nullable();

/** Any value, kept as JSON. */
export const jsonColumn = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'not JSON', input: text });
    return z.NEVER;
  }
});

/** The id of what was said. */
export const saidColumn = z.string().transform((id) => id as SaidId);

/** A flag as its column holds it. */
export function toFlag(flag: boolean | null): number | null {
  return flag === null ? null : Number(flag);
}

/** A value as a column of JSON holds it. What JSON cannot express is null. */
export function toJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null';
}
