import type { Answer } from '../answering/index.js';
import { summariseTimes, type TimeSummary } from './time-summary.js';

/** How long answers took, by stage. */
export type AnswerTimings = Readonly<
  Record<'retrieveMs' | 'rerankMs' | 'composeMs' | 'totalMs', TimeSummary>
>;

/** Sums up the times that answers give themselves. */
export function summariseAnswers(answers: readonly Answer[]): AnswerTimings {
  const timings = answers.map((answer) => answer.timings);
  return {
    retrieveMs: summariseTimes(timings.map(({ retrieve_ms: ms }) => ms)),
    rerankMs: summariseTimes(timings.map(({ rerank_ms: ms }) => ms)),
    composeMs: summariseTimes(timings.map(({ compose_ms: ms }) => ms)),
    totalMs: summariseTimes(timings.map(({ total_ms: ms }) => ms)),
  };
}
