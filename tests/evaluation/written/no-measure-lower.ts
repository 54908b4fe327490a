import { afterAll, beforeAll, expect, it } from 'vitest';
import { ANSWER_METRICS, type AnswerMetric, ratioOf } from '../../../src/evaluation/index.js';
import { temporaryFolder } from '../../corpus/temporary-folder.js';
import {
  type AnswerComparison,
  type MeasuredAnswers,
  openComparison,
  tableOf,
} from './compare-answers.js';

/** The follow-ups of the question sets as they are clear by themselves. */
const WHOLES = {
  'and who did he speak to the next day?':
    "Who did Iran's foreign minister speak to the next day in December 2023?",
  'How did people in Hamas receive it?': "How did people in Hamas receive the ICG's 2014 report?",
  'what would they get for it': 'What would Hamas get for it under the proposal of Steve Witkoff?',
  'when was that?': 'When was the interview that the Hamas official gave to NBC?',
  'had they met before?': 'Had Robert Malley and Khaled Mashal met before?',
  'and what would it get in return?': "What would Hamas get in return under Witkoff's plan?",
  'what about the other americans, are any of them alive':
    'Are any of the other Americans alive, besides Edan Alexander?',
  'When were its conditions written down?': "When were the Quartet's conditions written down?",
};

const LONG = 600_000;

/** Nothing that is measured of the answers to these question files is lower where a good model writes. */
export function compareAnswers(
  corpus: string,
  files: readonly (readonly [string, string])[],
): void {
  let comparison: AnswerComparison;
  beforeAll(async () => {
    comparison = await openComparison(corpus, await temporaryFolder(), WHOLES);
  }, LONG);
  afterAll(() => comparison.close());

  it.each(files)(
    '%s are answered no worse with a good model than without',
    async (name, file) => {
      const own = await comparison.measure(file, { withModel: false });
      const written = await comparison.measure(file, { withModel: true });
      console.log(`${name}\n${tableOf(own, written)}`);
      const lower = ANSWER_METRICS.filter((metric) => isLower(metric, own, written));
      expect({ lower }).toEqual({ lower: [] });
      expect(unsupported(written)).toBeLessThanOrEqual(unsupported(own));
      expect(written.report.outcomes.right).toBeGreaterThanOrEqual(own.report.outcomes.right);
      const byModel = written.report.results.filter(({ answer }) => answer.writing?.by === 'model');
      expect(byModel.length).toBeGreaterThan(own.report.results.length / 2);
    },
    LONG,
  );
}

/** Whether a measure is lower with a model; where there is nothing to have a share of, it is not. */
function isLower(metric: AnswerMetric, own: MeasuredAnswers, written: MeasuredAnswers): boolean {
  const before = ratioOf(own.report.overall[metric]);
  const after = ratioOf(written.report.overall[metric]);
  return before !== null && after !== null && after < before;
}

/** Statements that their citations do not bear out. */
function unsupported({ borneOut: { of, right } }: MeasuredAnswers): number {
  return of - right;
}
