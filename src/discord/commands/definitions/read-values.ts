import { z } from 'zod';
import type { OptionValues } from '../../calls.js';
import type { Outcome } from '../../desk.js';
import { notice } from '../../notice.js';

/**
 * Reads the values of options in their types. Discord holds them to the definition of the command, so values that do not
 * fit come from a definition of another version: the notice `outdated`.
 */
export function readValues<Shape extends z.ZodRawShape>(
  shape: Shape,
  options: OptionValues,
): Outcome<z.output<z.ZodObject<Shape>>> {
  const parsed = z.object(shape).safeParse(options);
  return parsed.success
    ? { status: 'done', value: parsed.data }
    : { status: 'refused', notice: notice('outdated', {}) };
}
