import type { Answer } from '../../answering/index.js';
import type { ExpectedAnswer } from './question-set.js';

/**
 * Whether an answer is what was expected. `answer`, `lead` and `citation` are null where the right thing was to give no
 * answer, `abstention` where it was to give one. `problems` says what is wrong, in a phrase each.
 */
export interface AnswerVerdict {
  readonly answer: boolean | null;
  /** Whether the first statement alone is a right answer. */
  readonly lead: boolean | null;
  readonly citation: boolean | null;
  readonly abstention: boolean | null;
  readonly problems: readonly string[];
}

/**
 * Judges one answer. Its markers (`[1]`) are no part of what it says.
 * @param corpus paths of all files of the corpus
 */
export function judgeAnswer(
  expected: ExpectedAnswer,
  answer: Answer,
  corpus: ReadonlySet<string>,
): AnswerVerdict {
  if (expected.abstain) {
    const abstention = answer.kind !== 'answered';
    const problems = abstention ? [] : ['it answers what the corpus does not tell'];
    return { answer: null, lead: null, citation: null, abstention, problems };
  }
  const wrong = problemsOfText(expected, answer, 'its text', answer.text);
  const lead = answer.statements[0]?.text ?? '';
  const misled = problemsOfText(expected, answer, 'its first statement', lead);
  const uncited = problemsOfCitations(expected, answer, corpus);
  return {
    answer: wrong.length === 0,
    lead: misled.length === 0,
    citation: uncited.length === 0,
    abstention: null,
    // What the whole text lacks, its first statement lacks as well.
    problems: [...(wrong.length === 0 ? misled : wrong), ...uncited],
  };
}

/** @param name what the text is called in the problems */
function problemsOfText(
  { all, any, none }: ExpectedAnswer,
  answer: Answer,
  name: string,
  said: string,
): string[] {
  if (answer.kind !== 'answered') return [`it gives no answer (${answer.kind})`];
  const text = said.replace(/\s*\[\d{1,4}\]/gu, '');
  const unmatched = all.filter((pattern) => !pattern.test(text));
  const wrong = none.filter((pattern) => pattern.test(text));
  return [
    ...unmatched.map((pattern) => `${name} does not match ${pattern}`),
    ...(any.length > 0 && !any.some((pattern) => pattern.test(text))
      ? [`${name} matches none of ${any.join(' ')}`]
      : []),
    ...wrong.map((pattern) => `${name} matches ${pattern}, which a right answer does not`),
  ];
}

function problemsOfCitations(
  { cite }: ExpectedAnswer,
  { citations }: Answer,
  corpus: ReadonlySet<string>,
): string[] {
  const files = [...new Set(citations.map(({ file }) => file))];
  const foreign = files.filter((file) => !corpus.has(file));
  const problems = foreign.map((file) => `it cites ${file}, which is not in the corpus`);
  if (files.length === 0) problems.push('it cites nothing');
  else if (cite.length > 0 && !files.some((file) => cite.includes(file))) {
    problems.push(`it cites ${files.join(', ')} and none of ${cite.join(', ')}`);
  }
  return problems;
}
