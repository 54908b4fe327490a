import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { malformed, recordsOfFile } from '../read-lines.js';

/** A question with what a right answer to it holds. */
export interface ExpectedAnswer {
  readonly id: string;
  readonly question: string;
  /** Questions that were asked before in the same conversation, oldest first. */
  readonly history: readonly string[];
  /** What is asked for ("who", "when"); only for grouping. */
  readonly kind: string;
  /** The answer's text must match all of these; without regard to case. */
  readonly all: readonly RegExp[];
  /** The answer's text must match at least one of these, where there are any. */
  readonly any: readonly RegExp[];
  /** The answer's text must match none of these: they make it a wrong one. */
  readonly none: readonly RegExp[];
  /** Files of which the answer must cite at least one, where there are any. */
  readonly cite: readonly string[];
  /** True where the corpus holds no answer. */
  readonly abstain: boolean;
}

/** Questions over a corpus with what is expected of their answers. */
export interface QuestionSet {
  /** The file's name. */
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly questions: readonly ExpectedAnswer[];
}

/** Questions of a conversation that one question may follow. */
const MOST_HISTORY = 20;

const text = z.string().trim().min(1);

const pattern = z
  .string()
  .min(1)
  .transform((source, context) => {
    try {
      return new RegExp(source, 'i');
    } catch (error) {
      context.addIssue(error instanceof Error ? error.message : String(error));
      return z.NEVER;
    }
  });

const question = z
  .strictObject({
    id: text,
    question: text,
    history: z.array(text).max(MOST_HISTORY).default([]),
    kind: text.default('other'),
    answer_all: z.array(pattern).default([]),
    answer_any: z.array(pattern).default([]),
    answer_none: z.array(pattern).default([]),
    cite_any: z.array(text).default([]),
    abstain: z.boolean().default(false),
  })
  .refine(
    ({ abstain, answer_all: all, answer_any: any }) => abstain !== all.length + any.length > 0,
    'expected either “abstain” or patterns in “answer_all” or “answer_any”',
  )
  .refine(
    ({ abstain, answer_none: none }) => !abstain || none.length === 0,
    'expected no “answer_none” beside “abstain”: any answer is a wrong one',
  );

/**
 * Reads a question file: JSON Lines of
 * `{ id, question, history?, kind?, answer_all?, answer_any?, answer_none?, cite_any?, abstain? }`.
 * @throws FootnoteError `eval/malformed`
 */
export async function readQuestionSet(path: string): Promise<QuestionSet> {
  const file = resolve(path);
  const questions: ExpectedAnswer[] = [];
  const met = new Set<string>();
  for await (const { number, record } of recordsOfFile(file, question)) {
    const { answer_all: all, answer_any: any, answer_none: none, cite_any: cite, ...own } = record;
    if (met.has(own.id)) throw malformed(file, number, `the question “${own.id}” is there twice`);
    met.add(own.id);
    questions.push({ ...own, all, any, none, cite });
  }
  if (questions.length === 0) throw malformed(file, null, 'it holds no question');
  return { name: basename(file), file, questions };
}
