import { z } from 'zod';

/** What a variable that turns something on or off holds. */
export const onOff = z.enum(['on', 'off']);

/** A whole number between two bounds. */
export function whole(least: number, most: number) {
  return z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
}

/** A number between two bounds. */
export function decimal(least: number, most: number) {
  return z.coerce
    .number('must be a number, such as 0.5')
    .min(least, `must be at least ${least}`)
    .max(most, `must be at most ${most}`);
}

/** What gives away that something else stands in a secret's place, and what is wrong with it. */
export type SecretFault = readonly [sign: RegExp, problem: string];

const QUOTED: SecretFault = [/^["'`“‘]|["'`”’]$/u, 'must stand there without quotes'];
const SPACED: SecretFault = [/\s/u, 'must not hold any white space'];

/**
 * A secret such as a token. Its problems never repeat what was given.
 * @param faults what may be wrong with it besides quotes and white space; they outrank white space
 */
export function secret(faults: readonly SecretFault[]) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const fault = [QUOTED, ...faults, SPACED].find(([sign]) => sign.test(text));
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault[1] });
    });
}
