import type { Answer } from '../../answering/index.js';

/** An answer with how sure of it is whoever gives it, where that is known: any scale on which more is surer. */
export interface RatedAnswer {
  readonly answer: Answer;
  readonly confidence: number | null;
}

/** How a question was taken when what answers it was left out. */
export interface AbsentResult {
  readonly kind: Answer['kind'];
  /** The first statement, or null. */
  readonly lead: string | null;
  readonly confidence: number | null;
}

/** A bound on confidence and what it would do: shares of questions, from 0 to 1. */
export interface CurvePoint {
  /** Answers with a lower confidence are withheld. */
  readonly threshold: number;
  /** Questions withheld although their answer is there: at most the share that was asked for. */
  readonly refused: number;
  /** Questions answered although what answers them was left out. */
  readonly answered: number;
}

/** How well questions that can be answered are told from those that cannot. */
export interface AbstentionScores {
  readonly questions: number;
  /** The share that was answered all the same. */
  readonly wronglyAnswered: number;
  /**
   * The chance that a question whose answer is there has the higher confidence (area under the ROC curve; ties count
   * half); null without confidences.
   */
  readonly auc: number | null;
  readonly curve: readonly CurvePoint[] | null;
}

/** Shares of answerable questions that a point of the curve may refuse. */
const REFUSED = [0.01, 0.02, 0.05, 0.1, 0.15, 0.2];

/** What is kept of an answer to a question that cannot be answered. */
export function absentResult({ answer, confidence }: RatedAnswer): AbsentResult {
  return { kind: answer.kind, lead: answer.statements[0]?.text ?? null, confidence };
}

/**
 * Scores how questions were taken that cannot be answered.
 * @param present confidences of the same questions with all documents there; null where there was none
 */
export function scoreAbstention(
  absent: readonly AbsentResult[],
  present: readonly (number | null)[],
): AbstentionScores {
  const without = known(absent.map(({ confidence }) => confidence));
  const rated = known(present);
  const isRated =
    absent.length > 0 && without.length === absent.length && rated.length === present.length;
  return {
    questions: absent.length,
    wronglyAnswered:
      absent.filter(({ kind }) => kind === 'answered').length / Math.max(1, absent.length),
    auc: isRated ? areaUnderCurve(rated, without) : null,
    curve: isRated ? REFUSED.map((share) => pointAt(share, rated, without)) : null,
  };
}

/** The chance that one of the first numbers is greater than one of the second (Mann and Whitney, 1947). */
function areaUnderCurve(above: readonly number[], below: readonly number[]): number {
  const sorted = below.toSorted((a, b) => a - b);
  const wins = above.reduce(
    (sum, value) =>
      sum + (countWhere(sorted, (x) => x < value) + countWhere(sorted, (x) => x <= value)) / 2,
    0,
  );
  return above.length === 0 ? 0 : wins / (above.length * below.length);
}

/** How many of the sorted numbers hold a condition that holds for a first part of them. */
function countWhere(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? Number.NaN)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pointAt(share: number, present: readonly number[], absent: readonly number[]): CurvePoint {
  const sorted = present.toSorted((a, b) => a - b);
  const threshold = sorted[Math.floor(sorted.length * share)] ?? 0;
  return {
    threshold,
    refused: sorted.filter((value) => value < threshold).length / Math.max(1, sorted.length),
    answered: absent.filter((value) => value >= threshold).length / absent.length,
  };
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
