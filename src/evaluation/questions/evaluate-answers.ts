import type { Answerer } from '../../answering/index.js';
import type { LibraryReader } from '../../library/index.js';
import { summariseTimes } from '../time-summary.js';
import {
  type AnswersReport,
  describeExpected,
  type QuestionResult,
  scoreAnswers,
  scoresByKind,
} from './answers-report.js';
import { checkCitations } from './check-citations.js';
import { judgeAnswer } from './judge-answer.js';
import type { QuestionSet } from './question-set.js';

/** What measuring answers needs. */
export interface AnswersTask {
  readonly set: QuestionSet;
  readonly answerer: Answerer;
  readonly library: LibraryReader;
  /** The corpus folder. */
  readonly corpus: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run with the signal's reason after the question under way. */
  readonly signal?: AbortSignal;
}

/** Asks every question of a set, one at a time, and judges the answers and their citations. */
export async function evaluateAnswers(task: AnswersTask): Promise<AnswersReport> {
  const { set, answerer, library, corpus, onProgress, signal } = task;
  const stored = await library.files();
  const files = new Set(stored.filter(({ skipped }) => skipped === null).map(({ path }) => path));
  const results: QuestionResult[] = [];
  for (const expected of set.questions) {
    signal?.throwIfAborted();
    const answer = await answerer.answer(expected.question);
    results.push({
      expected: describeExpected(expected),
      answer,
      verdict: judgeAnswer(expected, answer, files),
      checks: await checkCitations(answer, { library, corpus }),
    });
    onProgress?.(results.length, set.questions.length);
  }
  const timings = results.map(({ answer }) => answer.timings);
  return {
    kind: 'answers',
    name: set.name,
    file: set.file,
    corpus,
    overall: scoreAnswers(results),
    byKind: scoresByKind(results),
    timings: {
      retrieveMs: summariseTimes(timings.map(({ retrieve_ms: ms }) => ms)),
      rerankMs: summariseTimes(timings.map(({ rerank_ms: ms }) => ms)),
      composeMs: summariseTimes(timings.map(({ compose_ms: ms }) => ms)),
      totalMs: summariseTimes(timings.map(({ total_ms: ms }) => ms)),
    },
    results,
  };
}
