import type { Answer } from '../../answering/index.js';
import type { AnswerTimings } from '../answer-timings.js';
import type { AbsentResult, AbstentionScores } from './abstention.js';
import type { Half } from './extraction-set.js';
import type { ExtractionVerdict } from './judge-extraction.js';
import { QUESTION_TYPES, type QuestionType } from './question-type.js';

/** What may be left out of the library when a question is asked again. */
export type LeftOut = 'group' | 'document';

/** One question with the answer it got and what that is worth. */
export interface ExtractionResult {
  readonly id: string;
  readonly question: string;
  readonly type: QuestionType;
  /** The documents that hold the answer. */
  readonly documents: readonly string[];
  /** The answer's words. */
  readonly answers: readonly string[];
  /** The sentences that hold it, as the library has them. */
  readonly sentences: readonly string[];
  readonly answer: Answer;
  readonly confidence: number | null;
  readonly verdict: ExtractionVerdict;
  /** How the question was taken without its documents, and without all documents of their groups; null if not asked. */
  readonly without: Readonly<Record<LeftOut, AbsentResult>> | null;
}

/** The measures of extraction, by the names that reports and requirements use. */
export const EXTRACTION_METRICS = [
  'answered',
  'sentence@1',
  'sentence@3',
  'distinct@3',
  'exact-match',
  'f1',
  'refused-without-document',
  'refused-without-group',
] as const;

/** The name of a measure of extraction. */
export type ExtractionMetric = (typeof EXTRACTION_METRICS)[number];

/**
 * The measures over some questions, from 0 to 1; null where there was nothing to measure. `answered`: not refused,
 * which all of them can be. `sentence@1`, `sentence@3`: the answer's sentence is the first citation of the first
 * statement, of one of the first three; `distinct@3`: it is among the first three different sentences cited.
 * `exact-match`, `f1`: the first statement against the answer's words, as in SQuAD. `refused-without-document`,
 * `refused-without-group`: rightly refused once the documents that hold the answer, or all of the same title, were left
 * out.
 */
export type ExtractionScores = Readonly<Record<ExtractionMetric, number | null>>;

/** What a benchmark of answers in their documents gave. */
export interface ExtractionReport {
  readonly kind: 'extraction';
  readonly name: string;
  readonly folder: string;
  /** The model that embedded the documents, as messages name it. */
  readonly model: string;
  readonly half: Half;
  readonly documents: number;
  /** Questions whose answer is in no article of the library: it was not indexed, or cleaning took the answer away. */
  readonly unfindable: number;
  readonly overall: ExtractionScores;
  readonly byType: readonly {
    readonly type: QuestionType;
    readonly questions: number;
    readonly scores: ExtractionScores;
  }[];
  /** Null where questions were not asked again. */
  readonly abstention: Readonly<Record<LeftOut, AbstentionScores>> | null;
  readonly timings: AnswerTimings;
  readonly results: readonly ExtractionResult[];
}

/** The measures over some questions. */
export function scoreExtraction(results: readonly ExtractionResult[]): ExtractionScores {
  const mean = (measure: (verdict: ExtractionVerdict) => number | boolean) =>
    meanOf(results.map(({ verdict }) => Number(measure(verdict))));
  const refused = (leftOut: LeftOut) =>
    meanOf(
      results.flatMap(({ without }) =>
        without === null ? [] : [Number(without[leftOut].kind !== 'answered')],
      ),
    );
  return {
    answered: mean(({ isAnswered }) => isAnswered),
    'sentence@1': mean(({ first }) => first),
    'sentence@3': mean(({ firstThree }) => firstThree),
    'distinct@3': mean(({ distinctThree }) => distinctThree),
    'exact-match': mean(({ exactMatch }) => exactMatch),
    f1: mean(({ f1 }) => f1),
    'refused-without-document': refused('document'),
    'refused-without-group': refused('group'),
  };
}

/** The measures for each type of question that there is. */
export function scoresByType(results: readonly ExtractionResult[]): ExtractionReport['byType'] {
  return QUESTION_TYPES.flatMap((type) => {
    const own = results.filter((result) => result.type === type);
    return own.length === 0 ? [] : [{ type, questions: own.length, scores: scoreExtraction(own) }];
  });
}

/** The results whose first citation is not of the answer's sentence. */
export function extractionMisses(results: readonly ExtractionResult[]): ExtractionResult[] {
  return results.filter(({ verdict }) => !verdict.first);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
