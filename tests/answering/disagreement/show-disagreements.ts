import { type Disagreement, findDisagreements } from '../../../src/answering/disagreement/index.js';
import type { Witness } from '../../../src/answering/evidence/evidence.js';
import { questionTerms } from '../../../src/answering/question/index.js';
import type { AnswerType } from '../../../src/answering/question/question.js';

/** The disagreements of witnesses as to a question. */
export function disagreementsOf(
  question: string,
  witnesses: readonly Witness[],
  expects: AnswerType = 'thing',
): Disagreement[] {
  return findDisagreements({ text: question, terms: questionTerms(question), expects }, witnesses);
}

/** Disagreements as strings: "number hostages: 59 hostages | 61 hostages". */
export function showDisagreements(disagreements: readonly Disagreement[]): string[] {
  return disagreements.map(
    ({ kind, subject, positions }) =>
      `${kind} ${subject}: ${positions.map(({ text }) => text).join(' | ')}`,
  );
}
