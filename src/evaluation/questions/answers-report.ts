import type { Answer } from '../../answering/index.js';
import type { AnswerTimings } from '../answer-timings.js';
import { type CitationCheck, isPrecise, isVerbatim } from './check-citations.js';
import type { AnswerVerdict } from './judge-answer.js';
import type { ExpectedAnswer } from './question-set.js';

/** One question with the answer it got and what that is worth. */
export interface QuestionResult {
  readonly expected: {
    readonly id: string;
    readonly question: string;
    readonly history: readonly string[];
    readonly kind: string;
    readonly all: readonly string[];
    readonly any: readonly string[];
    readonly none: readonly string[];
    readonly cite: readonly string[];
    readonly abstain: boolean;
  };
  readonly answer: Answer;
  readonly verdict: AnswerVerdict;
  readonly checks: readonly CitationCheck[];
}

/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly right: number;
}

/** The measures of answers, by the names that reports and requirements use. */
export const ANSWER_METRICS = [
  'answer',
  'answer-precision',
  'lead',
  'citation',
  'citation-precision',
  'verbatim',
  'cited',
  'abstention-precision',
  'abstention-recall',
] as const;

/** The name of a measure of answers. */
export type AnswerMetric = (typeof ANSWER_METRICS)[number];

/**
 * The measures over some questions. `answer`, `lead`, `citation`: questions that have an answer, and how many were
 * answered rightly, by the first statement alone, and with a right citation. `answer-precision`: answers that were
 * given, and how many are right. `verbatim`: citations, and how many quote what stands at their lines;
 * `citation-precision`: how many of them also bear out what they stand behind. `cited`: statements, and how many have
 * a citation. `abstention-precision`: questions that were not answered, and how many of them have no answer;
 * `abstention-recall`: questions that have no answer, and how many of them were not answered.
 */
export type AnswerScores = Readonly<Record<AnswerMetric, Share>>;

/**
 * What became of questions; every one counts once. `right`: answered, and rightly. `wrong`: answered, and otherwise,
 * or although the corpus does not tell. `abstained`: not answered.
 */
export type Outcomes = Readonly<Record<'right' | 'wrong' | 'abstained', number>>;

/** What a question file gave. */
export interface AnswersReport {
  readonly kind: 'answers';
  readonly name: string;
  readonly file: string;
  readonly corpus: string;
  readonly overall: AnswerScores;
  readonly outcomes: Outcomes;
  readonly byKind: readonly {
    readonly kind: string;
    readonly questions: number;
    readonly scores: AnswerScores;
    readonly outcomes: Outcomes;
  }[];
  readonly timings: AnswerTimings;
  readonly results: readonly QuestionResult[];
}

/** The share as a number from 0 to 1; null where there is nothing to have a share of. */
export function ratioOf({ of, right }: Share): number | null {
  return of === 0 ? null : right / of;
}

/** Counts what the verdicts and checks say. */
export function scoreAnswers(results: readonly QuestionResult[]): AnswerScores {
  const silent = results.filter(({ answer }) => answer.kind !== 'answered');
  const checks = results.flatMap((result) => result.checks);
  const statements = results.flatMap(({ answer }) =>
    answer.statements.map((one) => ({ ...one, answer })),
  );
  const abstentions = verdicts(results.map(({ verdict }) => verdict.abstention));
  const answers = verdicts(results.map(({ verdict }) => verdict.answer));
  return {
    answer: answers,
    'answer-precision': { of: results.length - silent.length, right: answers.right },
    lead: verdicts(results.map(({ verdict }) => verdict.lead)),
    citation: verdicts(results.map(({ verdict }) => verdict.citation)),
    'citation-precision': verdicts(checks.map(isPrecise)),
    verbatim: verdicts(checks.map(isVerbatim)),
    cited: verdicts(
      statements.map(({ citations, answer }) => {
        const known = new Set(answer.citations.map(({ n }) => n));
        return citations.length > 0 && citations.every((n) => known.has(n));
      }),
    ),
    'abstention-precision': { of: silent.length, right: abstentions.right },
    'abstention-recall': abstentions,
  };
}

/** Counts what became of the questions. */
export function countOutcomes(results: readonly QuestionResult[]): Outcomes {
  const abstained = results.filter(({ answer }) => answer.kind !== 'answered').length;
  const right = results.filter(({ verdict }) => verdict.answer === true).length;
  return { right, wrong: results.length - abstained - right, abstained };
}

/** The measures for each kind of question, in the order in which the kinds come first. */
export function scoresByKind(results: readonly QuestionResult[]): AnswersReport['byKind'] {
  const kinds = new Set(results.map(({ expected }) => expected.kind));
  return [...kinds].map((kind) => {
    const own = results.filter(({ expected }) => expected.kind === kind);
    return {
      kind,
      questions: own.length,
      scores: scoreAnswers(own),
      outcomes: countOutcomes(own),
    };
  });
}

/** The results in which something is wrong. */
export function missesOf(results: readonly QuestionResult[]): QuestionResult[] {
  return results.filter(isMiss);
}

/** Whether anything is wrong: what is said, or a citation. */
export function isMiss({ verdict, checks }: QuestionResult): boolean {
  return verdict.problems.length > 0 || !checks.every(isPrecise);
}

/** What was expected, in a form that can be written as JSON. */
export function describeExpected(expected: ExpectedAnswer): QuestionResult['expected'] {
  return {
    ...expected,
    all: expected.all.map(({ source }) => source),
    any: expected.any.map(({ source }) => source),
    none: expected.none.map(({ source }) => source),
  };
}

function verdicts(values: readonly (boolean | null)[]): Share {
  const given = values.filter((value) => value !== null);
  return { of: given.length, right: given.filter(Boolean).length };
}
