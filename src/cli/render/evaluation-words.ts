import {
  type AnswerScores,
  type AnswerTimings,
  type CitationCheck,
  isPrecise,
  isVerbatim,
  type Outcomes,
  type QuestionResult,
  type Share,
  type TimeSummary,
} from '../../evaluation/index.js';
import { placeOf } from '../../phrasing/index.js';

/** What was expected of an answer, in one line. */
export function describeExpected(expected: QuestionResult['expected']): string {
  const { all, any, none, cite, abstain } = expected;
  if (abstain) return 'no answer';
  const written = (patterns: readonly string[]) => patterns.map((one) => `/${one}/`).join(' ');
  return [
    ...all.map((pattern) => `/${pattern}/`),
    ...(any.length === 0 ? [] : [`one of ${written(any)}`]),
    ...(none.length === 0 ? [] : [`none of ${written(none)}`]),
    ...(cite.length === 0 ? [] : [`from ${cite.join(', ')}`]),
  ].join('; ');
}

/** "3 of 4"; a dash where there is nothing to count. */
export function inWords({ of, right }: Share): string {
  return of === 0 ? '—' : `${right} of ${of}`;
}

/** A row of a table of answers: what was asked, and what became of it. */
export function answersRow(
  kind: string,
  questions: number,
  scores: AnswerScores,
  { wrong, abstained }: Outcomes,
): string[] {
  return [
    kind,
    String(questions),
    inWords(scores.answer),
    String(wrong),
    String(abstained),
    inWords(scores.lead),
    inWords(scores.citation),
    inWords(scores['abstention-recall']),
  ];
}

/** What is wrong with an answer and its citations, in a phrase each. */
export function problemsOf(
  verdict: QuestionResult['verdict'],
  checks: readonly CitationCheck[],
): string[] {
  return [...verdict.problems, ...checks.filter((check) => !isPrecise(check)).map(faultOf)];
}

/** The times of answers in words, by stage. */
export function describeAnswerTimes(timings: AnswerTimings): string {
  const times = [
    `retrieval ${inMilliseconds(timings.retrieveMs)}`,
    `reranking ${inMilliseconds(timings.rerankMs)}`,
    `composing ${inMilliseconds(timings.composeMs)}`,
    `in all ${inMilliseconds(timings.totalMs)}`,
  ].join(', ');
  return `Median time (95th percentile): ${times}`;
}

/** Median and 95th percentile: "12.3 (20.1) ms". */
export function inMilliseconds({ median, p95 }: TimeSummary): string {
  return `${median.toFixed(1)} (${p95.toFixed(1)}) ms`;
}

/** A share as a percentage: "12.5 %". */
export function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function faultOf(check: CitationCheck): string {
  const { citation, inLibrary, onDisk } = check;
  const where = `citation ${citation.n} (${placeOf(citation.file, citation.lines)})`;
  if (isVerbatim(check)) return `${where} does not bear out what it stands behind`;
  const finding =
    inLibrary === 'verbatim' ? `${onDisk} in the file` : `${inLibrary} in the article`;
  return `${where} is ${finding}: “${citation.quote}”`;
}
