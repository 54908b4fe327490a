import type { AbsentResult } from '../../../src/evaluation/extraction/abstention.js';
import { scoreAbstention } from '../../../src/evaluation/extraction/abstention.js';
import {
  type ExtractionReport,
  type ExtractionResult,
  scoreExtraction,
  scoresByType,
} from '../../../src/evaluation/extraction/extraction-report.js';
import { answerOf, citationOf } from '../questions/answer-of.js';

const TIMES = { mean: 2, median: 1.5, p95: 4 };

/** A question that was answered with the sentence that answers it. */
export function extractionResultOf(given: Partial<ExtractionResult> = {}): ExtractionResult {
  return {
    id: 'q1',
    question: 'When did it open?',
    type: 'when',
    documents: ['d1'],
    answers: ['in May'],
    sentences: ['It was opened in May.'],
    answer: answerOf('It was opened in May.', [
      citationOf(1, 'documents-0001.jsonl', { quote: 'It was opened in May.' }),
    ]),
    confidence: null,
    verdict: {
      isAnswered: true,
      first: true,
      firstThree: true,
      distinctThree: true,
      exactMatch: 0,
      f1: 0.5,
    },
    without: null,
    ...given,
  };
}

/** A question that was answered with another sentence. */
export function extractionMissOf(given: Partial<ExtractionResult> = {}): ExtractionResult {
  const { verdict, ...own } = extractionResultOf();
  return {
    ...own,
    answer: answerOf('Nobody came.', [citationOf(1, 'documents-0001.jsonl')]),
    verdict: { ...verdict, first: false, firstThree: false, distinctThree: false, f1: 0 },
    ...given,
  };
}

/** A report on these results; questions that were asked again are scored. */
export function extractionReportOf(
  results: readonly ExtractionResult[],
  given: Partial<ExtractionReport> = {},
): ExtractionReport {
  const confidences = results.map(({ confidence }) => confidence);
  const absent = (leftOut: 'document' | 'group'): AbsentResult[] =>
    results.flatMap(({ without }) => (without === null ? [] : [without[leftOut]]));
  return {
    kind: 'extraction',
    name: 'spans',
    folder: '/sets/spans',
    model: 'hash (fp32)',
    half: 'all',
    documents: 4,
    unfindable: 0,
    overall: scoreExtraction(results),
    byType: scoresByType(results),
    abstention:
      absent('document').length === 0
        ? null
        : {
            document: scoreAbstention(absent('document'), confidences),
            group: scoreAbstention(absent('group'), confidences),
          },
    timings: { retrieveMs: TIMES, rerankMs: TIMES, composeMs: TIMES, totalMs: TIMES },
    results,
    ...given,
  };
}
