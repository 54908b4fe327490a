import { z } from 'zod';
import { printable } from '../../phrasing/index.js';
import { JsonPieces, standsAt } from './json-pieces.js';

/** A question as a model made it complete, with what it asks one by one, or why there is none. */
export type ReadRewrite =
  | { readonly status: 'read'; readonly question: string; readonly parts: readonly string[] }
  | { readonly status: 'malformed'; readonly problem: string };

/** The characters that a question may have, and the parts that count. */
const LONGEST_QUESTION = 300;
const MOST_PARTS = 4;

const questionSchema = z
  .string('it has no "question"')
  .transform(printable)
  .pipe(
    z
      .string()
      .min(1, 'its "question" is empty')
      .max(LONGEST_QUESTION, `its "question" has more than ${LONGEST_QUESTION} characters`),
  );

/**
 * Reads the question that a chat model wrote in place of another, each text made one line. Parts that are no such
 * questions, and those over four, are left out. Whether it still asks the same is not looked at. Never throws.
 */
export function readRewrite(text: string): ReadRewrite {
  const pieces = new JsonPieces().read(text);
  const at = (...keys: readonly string[]) =>
    pieces.filter((piece) => standsAt(piece, ...keys)).map(({ value }) => value);
  const question = questionSchema.safeParse(at('question').at(-1));
  if (!question.success) {
    return { status: 'malformed', problem: question.error.issues[0]?.message ?? 'it is broken' };
  }
  const parts = at('parts', '*').flatMap((part) => {
    const read = questionSchema.safeParse(part);
    return read.success ? [read.data] : [];
  });
  return {
    status: 'read',
    question: question.data,
    parts: [...new Set(parts)].slice(0, MOST_PARTS),
  };
}
