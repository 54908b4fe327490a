import { z } from 'zod';
import { JsonPieces, type JsonValue, standsAt } from './json-pieces.js';

const verdictSchema = z.object({
  n: z.union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,4}$/u)
      .transform(Number),
  ]),
  borne_out: z.unknown().transform((value) => value === true || value === 'true'),
});

/**
 * Reads what a chat model decided about statements 1 to n, in their order. Only a clear yes counts as one: a statement
 * without a verdict, or with several of which one is no, is not borne out, and none is in a reply of another form. Never
 * throws.
 */
export function readVerdicts(text: string, count: number): readonly boolean[] {
  const verdicts = new JsonPieces().read(text).flatMap((piece) => {
    const isPlace = standsAt(piece, 'verdicts', '*') || standsAt(piece, '*') || standsAt(piece);
    const { value } = piece;
    const read = isPlace && value instanceof Map ? verdictSchema.safeParse(fieldsOf(value)) : null;
    return read?.success ? [read.data] : [];
  });
  return Array.from({ length: count }, (_, place) => {
    const own = verdicts.filter(({ n }) => n === place + 1);
    return own.length > 0 && own.every((one) => one.borne_out);
  });
}

function fieldsOf(fields: ReadonlyMap<string, JsonValue>) {
  return { n: fields.get('n'), borne_out: fields.get('borne_out') };
}
