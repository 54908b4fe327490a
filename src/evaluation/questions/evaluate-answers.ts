import type { Answer } from '../../answering/index.js';
import type { LibraryReader } from '../../library/index.js';
import { summariseAnswers } from '../answer-timings.js';
import {
  type AnswersReport,
  countOutcomes,
  describeExpected,
  type QuestionResult,
  scoreAnswers,
  scoresByKind,
} from './answers-report.js';
import { checkCitations, type SupportCheck } from './check-citations.js';
import { judgeAnswer } from './judge-answer.js';
import type { QuestionSet } from './question-set.js';

/** What measuring answers needs. */
export interface AnswersTask {
  readonly set: QuestionSet;
  /** Asks a question. @param history questions asked before in the same conversation, oldest first */
  readonly ask: (question: string, history: readonly string[]) => Promise<Answer>;
  readonly library: LibraryReader;
  /** The corpus folder. */
  readonly corpus: string;
  /** Tells whether citations bear a statement out; where it is not given, all that have the quoted words do. */
  readonly isSupported?: SupportCheck;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run with the signal's reason after the question under way. */
  readonly signal?: AbortSignal;
}

/** Asks every question of a set, one at a time, and judges the answers and their citations. */
export async function evaluateAnswers(task: AnswersTask): Promise<AnswersReport> {
  const { set, ask, library, corpus, isSupported, onProgress, signal } = task;
  const sources = { library, corpus, ...(isSupported === undefined ? {} : { isSupported }) };
  const stored = await library.files();
  const files = new Set(stored.filter(({ skipped }) => skipped === null).map(({ path }) => path));
  const results: QuestionResult[] = [];
  for (const expected of set.questions) {
    signal?.throwIfAborted();
    const answer = await ask(expected.question, expected.history);
    results.push({
      expected: describeExpected(expected),
      answer,
      verdict: judgeAnswer(expected, answer, files),
      checks: await checkCitations(answer, sources),
    });
    onProgress?.(results.length, set.questions.length);
  }
  return {
    kind: 'answers',
    name: set.name,
    file: set.file,
    corpus,
    overall: scoreAnswers(results),
    outcomes: countOutcomes(results),
    byKind: scoresByKind(results),
    timings: summariseAnswers(results.map(({ answer }) => answer)),
    results,
  };
}
