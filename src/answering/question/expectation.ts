import type { AnswerType } from './question.js';

/** What a question expects: the type of its answer, what is asked for as it was named, and who is to have said it. */
export interface Expectation {
  readonly expects: AnswerType;
  readonly asked: string | null;
  readonly speaker: string | null;
}

/** Words before a phrase that do not belong to what it names, and phrases that name nothing. */
const DETERMINERS = /^(?:(?:the|an?|his|her|its|their|your|our|my|any|all|just|only)\s+)+(?=\S)/iu;
const NOTHING = /^(?:ones?|them|these|those|it|us|you|this|that|things?)?$/iu;

/** An expectation; what is asked for is given as it was named, without its article. */
export function expecting(
  expects: AnswerType,
  asked: string | null = null,
  speaker: string | null = null,
): Expectation {
  const named = asked?.trim().replace(DETERMINERS, '') ?? '';
  return { expects, asked: NOTHING.test(named) ? null : named, speaker };
}
