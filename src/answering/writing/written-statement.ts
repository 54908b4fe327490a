import { z } from 'zod';
import { isFields, isList, type JsonPiece, type JsonValue, standsAt } from './json-pieces.js';

/** A statement as a chat model wrote it. */
export interface WrittenStatement {
  readonly text: string;
  /** The numbers of the lines that it cites, each once; none where they cannot be read. */
  readonly evidence: readonly number[];
}

/** What stands in the place of a statement: one, or what is wrong with it. */
export type StatementReading =
  | { readonly status: 'read'; readonly statement: WrittenStatement }
  | { readonly status: 'malformed'; readonly problem: string };

/** The characters that a statement may have, and the lines that it may cite. */
const LONGEST_TEXT = 1_000;
const MOST_NUMBERS = 50;

/** Numbers as a model writes them into a text: `3`, `[3]`, `3, 4`, `[3][4]`, `3-5`. */
const NUMBERS = /^(?:[\d[\],;\s]|\d[-–]\d)*$/u;
const RANGE = /(\d{1,4})[-–](\d{1,4})/gu;
/** Longer ranges cite nothing in particular. */
const LONGEST_RANGE = 5;

const statementSchema = z.object({
  text: z
    .string('a statement has no "text"')
    .trim()
    .min(1, 'a "text" is empty')
    .max(LONGEST_TEXT, `a "text" has more than ${LONGEST_TEXT} characters`),
  evidence: z.array(z.int()),
});

/**
 * Reads a statement where it may stand in a reply: under `statements`, in an outermost array, or by itself. Null for
 * whatever else stands in the reply.
 */
export function readStatement(piece: JsonPiece): StatementReading | null {
  const { value } = piece;
  const isListed = standsAt(piece, 'statements', '*');
  if (!isListed && !standsAt(piece, '*') && !standsAt(piece)) return null;
  const fields = isFields(value) ? value : null;
  if (!isListed && !fields?.has('text')) return null;
  const read = statementSchema.safeParse({
    text: fields === null ? value : fields.get('text'),
    evidence: numbersIn(fields?.get('evidence')),
  });
  return read.success
    ? { status: 'read', statement: read.data }
    : { status: 'malformed', problem: read.error.issues[0]?.message ?? 'a statement has no text' };
}

/** The numbers of the lines that are cited; none where one cannot be read, so that nothing is borne out by the others. */
function numbersIn(value: JsonValue | undefined): number[] {
  const values = isList(value) ? value : [value];
  const read = values.map((one) => {
    if (typeof one === 'number') return [one];
    const isNumbers = typeof one === 'string' && NUMBERS.test(one);
    return isNumbers ? (spelledOut(one).match(/\d+/gu) ?? []).map(Number) : [];
  });
  const isReadable = read.every((some) => some.length > 0 && some.every(Number.isSafeInteger));
  return isReadable ? [...new Set(read.flat())].slice(0, MOST_NUMBERS) : [];
}

/** A text with the numbers of its ranges: `3-5` as `3 4 5`. Those that are too long or run backwards are taken out. */
function spelledOut(text: string): string {
  return text.replace(RANGE, (_, first: string, last: string) => {
    const count = Number(last) - Number(first) + 1;
    if (count < 1 || count > LONGEST_RANGE) return ' ';
    return Array.from({ length: count }, (_unused, step) => Number(first) + step).join(' ');
  });
}
